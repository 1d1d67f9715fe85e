package dev.earshot.cli.session;

import dev.earshot.cli.output.Units;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every setting there is: its key, its default and what it takes.
public enum Setting {
  DATA("data", "", Kind.PATH, "folder of the archive, the index and the log"),
  FEEDS("feeds", "", Kind.PATH, "list of feeds to sync"),
  ALLOW_PRIVATE("fetch.allow-private", "false", Kind.SWITCH, "fetch from private addresses too"),
  PER_HOST("fetch.per-host", "2", Kind.COUNT, "requests to one host at a time"),
  HOST_GAP("fetch.host-gap", "0s", Kind.DURATION, "pause between requests to one host"),
  TOTAL("fetch.total", "64", Kind.COUNT, "requests to all hosts at a time"),
  CONNECT_TIMEOUT("fetch.connect-timeout", "10s", Kind.DURATION, "to reach a host"),
  READ_TIMEOUT("fetch.read-timeout", "30s", Kind.DURATION, "for the next bytes of an answer"),
  CALL_TIMEOUT("fetch.call-timeout", "2m", Kind.DURATION, "for a whole feed"),
  MAX_BODY("fetch.max-body", "64MiB", Kind.SIZE, "largest feed, decompressed"),
  USER_AGENT("fetch.user-agent", "", Kind.TEXT, "how Earshot introduces itself to hosts"),
  PROXY("fetch.proxy", "", Kind.TEXT, "URL of the proxy to all hosts; else HTTPS_PROXY and such"),
  NO_PROXY("fetch.no-proxy", "", Kind.TEXT, "hosts without the proxy, as a,b; else NO_PROXY"),
  INTERVAL("schedule.interval", "1h", Kind.DURATION, "between two checks of a feed that is well"),
  SHORTEST("schedule.shortest", "15m", Kind.DURATION, "between two checks at the least"),
  LONGEST("schedule.longest", "24h", Kind.DURATION, "between two checks of a feed that publishes"),
  SILENT("schedule.silent", "7d", Kind.DURATION, "between two checks of one that ceased to"),
  LIMIT("search.limit", "10", Kind.COUNT, "hits that a search shows");

  private final String key;
  private final String standard;
  private final Kind kind;
  private final String help;

  Setting(String key, String standard, Kind kind, String help) {
    this.key = key;
    this.standard = standard;
    this.kind = kind;
    this.help = help;
  }

  /// As written in files: `fetch.per-host`.
  public String key() {
    return key;
  }

  /// The default as one would write it; empty where it depends on the machine.
  public String standard() {
    return standard;
  }

  /// What it is, for a list of settings.
  public String help() {
    return help;
  }

  /// The environment variable that sets it: `EARSHOT_FETCH_PER_HOST`.
  public String variable() {
    return "EARSHOT_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /// What is wrong with a value, as the end of a sentence that begins with the key.
  public Optional<String> problem(String value) {
    return kind.problem(value);
  }

  /// The setting with a key.
  public static Optional<Setting> named(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  private enum Kind {
    PATH("the path of a file or folder"),
    TEXT("one line of text"),
    SWITCH("true or false"),
    COUNT("a whole number from 1 to 10000"),
    DURATION("a duration such as 30s, 15m, 1h or 2d"),
    SIZE("a size such as 512KiB or 64MiB");

    private final String wanted;

    Kind(String wanted) {
      this.wanted = wanted;
    }

    Optional<String> problem(String value) {
      boolean fits =
          switch (this) {
            case PATH -> !value.isBlank() && value.indexOf('\0') < 0;
            case TEXT -> value.chars().noneMatch(Character::isISOControl);
            case SWITCH -> value.equals("true") || value.equals("false");
            case COUNT -> value.matches("[1-9][0-9]{0,3}|10000");
            case DURATION -> Units.duration(value).isPresent();
            case SIZE -> Units.size(value).filter(bytes -> bytes > 0).isPresent();
          };
      return fits ? Optional.empty() : Optional.of("takes " + wanted + ", not '" + value + "'");
    }
  }
}

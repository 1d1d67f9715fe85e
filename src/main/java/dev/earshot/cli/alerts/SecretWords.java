package dev.earshot.cli.alerts;

import dev.earshot.podcast.SafeUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shows the words of a command without what looks like a password or a token.
final class SecretWords {
  private static final String HIDDEN = "…";

  private static final String NAME =
      "(?:[a-z0-9]+[-_.])*(?:auth|authkey|authorization|token|key|apikey|secret|sig|signature"
          + "|pass|passwd|password|passphrase|pwd|pin|cookie|session|jwt|credentials?|user)";

  /// `--token`, `-pass`, and `-u`, after which curl and wget take a name with a password.
  private static final Pattern OPTION = Pattern.compile("(?i)--?" + NAME + "|-u");

  private static final String VALUE = "(?:\\\\?\"[^\"]*+\"?|\\\\?'[^']*+'?|[^\\s'\"]+)";

  /// `TOKEN=…`, `--api-key=…`, `Authorization: Bearer …`, within a script for `sh -c` too.
  private static final Pattern GIVEN =
      Pattern.compile("(?i)(?<![a-z0-9])(" + NAME + "(?:=|: *(?:bearer |basic |token )?))" + VALUE);

  /// `--token x` within a script.
  private static final Pattern FOLLOWING =
      Pattern.compile("(?i)((?<=^|\\s)(?:--" + NAME + "|-u)\\s+)" + VALUE);

  /// `-uname:password`.
  private static final Pattern JOINED = Pattern.compile("((?<=^|\\s)-u)[^\\s:]*:\\S*");

  /// Letters and digits that no word mixes so.
  private static final Pattern DRAWN_BY_LOT =
      Pattern.compile(
          "(?<![\\w-])(?=[\\w-]*\\d[\\w-]*\\d)(?=[\\w-]*[A-Za-z])[\\w-]{20,}=*(?![\\w-])");

  private SecretWords() {}

  /// The command in one line; never for running it.
  static String shown(List<String> command) {
    List<String> shown = new ArrayList<>();
    boolean secret = false;
    for (String word : command) {
      shown.add(secret ? HIDDEN : shown(word));
      secret = OPTION.matcher(word).matches();
    }
    return String.join(" ", shown);
  }

  private static String shown(String word) {
    String shown = SafeUrl.inText(word);
    for (Pattern named : List.of(GIVEN, FOLLOWING, JOINED)) {
      shown = named.matcher(shown).replaceAll("$1" + HIDDEN);
    }
    return DRAWN_BY_LOT.matcher(shown).replaceAll(Matcher.quoteReplacement(HIDDEN));
  }
}

package dev.earshot.extract.page;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Software;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the versions that addresses of news have: `/name-v8-released`, `/announcing-name5`.
public final class NewsAddresses {
  /// As addresses of news have it: `/name-v8-released`, `/name-v8-1`.
  private static final Pattern NEWS =
      Pattern.compile("v(\\d{1,2}(?:-\\d{1,2}){1,2}(?=-releas|-is-|-out|/|$)|\\d{1,2})(?=[-/]|$)");

  /// A number as addresses of news have it: `3-0-20`.
  private static final Pattern DASHED = Pattern.compile("\\d{1,2}(?:-\\d{1,2}){1,2}+");

  /// As such addresses give one or more: `/name-3-0-20-and-2-3-16-have-been-released`.
  private static final Pattern RELEASED =
      Pattern.compile(
          "v?D(?:(?:-and-v?|-v)D)*+(?=-(?:ha(?:s|ve)-been-)?(?:releas|is-out|out(?=-now|/|$)))"
              .replace("D", DASHED.pattern()));

  /// The end of an address that announces a release: `/name-0-13/`, `/announcing-name5`.
  private static final Pattern ANNOUNCED =
      Pattern.compile("(-?v?)(\\d{1,2}(?:-\\d{1,2}){0,2}+)(?:\\.html?)?/?$");

  private static final Pattern DAY = Pattern.compile("\\d\\d-\\d\\d-\\d\\d");
  private static final String ANNOUNCING = "announcing-";

  /// What has numbers of its own.
  private static final Pattern EPISODES =
      Pattern.compile("/(?:episodes?|shows?|talks?|tags?|podcasts?)/");

  private NewsAddresses() {}

  /// The versions in the address of a piece of news, `/name-v8-released`, which tells less than
  /// what the text has.
  public static List<String> in(URI url, Software software) {
    String path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
    return Stream.of(software.purl().name(), Names.folded(software.name()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .distinct()
        .map(name -> in(path, name))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> in(String path, String name) {
    for (int at = path.indexOf(name, 1); at > 0; at = path.indexOf(name, at + 1)) {
      List<String> found = behind(path, at, at + name.length());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// What the address says behind a name: within a sentence only what is released or announced
  /// counts.
  private static List<String> behind(String path, int at, int end) {
    Matcher announced = at(ANNOUNCED, path, end);
    boolean first = path.charAt(at - 1) == '/';
    boolean announcing = path.startsWith(ANNOUNCING, at - ANNOUNCING.length());
    if (announced.lookingAt() && (announcing || (first && isVersion(path, announced)))) {
      return List.of(announced.group(2).replace('-', '.'));
    }
    if (end == path.length() || path.charAt(end) != '-') {
      return List.of();
    }
    Matcher released = at(RELEASED, path, end + 1);
    if ((first || path.charAt(at - 1) == '-') && released.lookingAt()) {
      return DASHED
          .matcher(released.group())
          .results()
          .map(number -> number.group().replace('-', '.'))
          .toList();
    }
    Matcher news = at(NEWS, path, end + 1);
    return first && news.lookingAt() ? List.of(news.group(1).replace('-', '.')) : List.of();
  }

  /// Whether the number at the end of an address is a version without more words: of two parts or
  /// three, which are no day.
  private static boolean isVersion(String path, Matcher announced) {
    String number = announced.group(2);
    return !announced.group(1).isEmpty()
        && number.contains("-")
        && !DAY.matcher(number).matches()
        && !EPISODES.matcher(path).find();
  }

  private static Matcher at(Pattern pattern, String path, int from) {
    return pattern.matcher(path).region(from, path.length());
  }
}

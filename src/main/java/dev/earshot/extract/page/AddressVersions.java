package dev.earshot.extract.page;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Software;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the versions that addresses have.
public final class AddressVersions {
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[vV]?+(\\d{1,4}\\.\\d{1,6}(?:\\.\\d{1,6}){0,2}+"
              + "(?:(?:alpha|beta|rc|-?[ab])\\.?\\d{1,2}(?!\\w)|"
              + VersionMatcher.BEFORE_RELEASE
              + ")?+)(?!\\d)");

  /// As addresses of news have it: `/name-v8-released`, `/name-v8-1`.
  private static final Pattern NEWS =
      Pattern.compile("v(\\d{1,2}(?:-\\d{1,2}){1,2}(?=-releas|-is-|-out|/|$)|\\d{1,2})(?=[-/]|$)");

  /// A number as addresses of news have it: `3-0-20`.
  private static final Pattern DASHED = Pattern.compile("\\d{1,2}(?:-\\d{1,2}){1,2}+");

  /// As such addresses give one or more: `/name-3-0-20-and-2-3-16-have-been-released`.
  private static final Pattern RELEASED =
      Pattern.compile(
          "v?D(?:(?:-and-v?|-v)D)*+(?=-(?:ha(?:s|ve)-been-)?(?:releas|is-out|out))"
              .replace("D", DASHED.pattern()));

  /// As a repository's tag gives it: `/tree/v0.9.1`, `/blob/0.9.1/docs/`.
  private static final Pattern TAGGED =
      Pattern.compile(
          "(?:^/[^/]++/[^/]++|/-)/(?:tree|blob|src/tag|tags|releases)/v?+"
              + "(\\d{1,4}(?:\\.\\d{1,6}){1,3}+(?:[-.]?(?:alpha|beta|rc)\\.?\\d{0,2}+)?+)(?:/|$)");

  /// As documentation gives it, on whatever page of it that tells no version of its own:
  /// `/en/0.9/`, `/docs/en/4.17.4`, `/v1.11.0/`, `/docs/5.6/templates`; a host such as `docs.`
  /// needs no `/docs`.
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "^(?:/docs?)?/(?:(?:[a-z]{2}|docs?)/v?+|v)(\\d{1,4}(?:\\.\\d{1,6}){1,3}+(?:"
              + VersionMatcher.BEFORE_RELEASE
              + ")?+)(?:\\.x)?+"
              + "(?:/(?:[^.]|\\.(?!\\d))*+)?$");

  /// As documentation that is named gives it: `/docs/name/v13`.
  private static final Pattern MAJOR = Pattern.compile("[vV](\\d{1,2})(?=/|$)");

  /// As guides give it: `/v2/guide/`.
  private static final Pattern GUIDE = Pattern.compile("^(?:/[a-z]+)?/v(\\d{1,2})/(?:guide|docs)/");

  /// As guides of an edition or in a language do: `/docs/v3/`, `/en/v1.x/`.
  private static final Pattern EDITION =
      Pattern.compile("^(?:/docs)?/(?:docs|[a-z]{2})/v(\\d{1,2})(?:\\.x)?/");

  /// As the last part of an address gives it, of news or notes on a release: `/blog/v0.25`.
  private static final Pattern LAST =
      Pattern.compile("/v(\\d{1,4}(?:\\.\\d{1,6}){1,3}+)(?:\\.html?)?+/?$");

  /// As registries, notes on releases and histories give it: `/versions/7.0.0`,
  /// `/releases/6.0.html`, `/version_1_84_0.html`, `/7_2_release_notes.html`.
  private static final Pattern NOTES =
      Pattern.compile(
          "/(?:versions?|v|releases?|release-notes|changelog|whatsnew|history)/v?"
              + "(\\d{1,4}(?:\\.\\d{1,6}){1,3}+)(?:\\.html?)?/?$");

  private static final Pattern UNDERSCORED =
      Pattern.compile(
          "/(?:version_)?(?=[\\d_]+_release_notes|(?<=version_))(\\d{1,2}(?:_\\d{1,2}){1,2}+)"
              + "(?:_release_notes)?(?:\\.html?)?/?$");

  /// As a tag that begins with a name gives it: `/releases/tag/name-1.2.3`.
  private static final Pattern NAMED_TAG =
      Pattern.compile(
          "/releases/tag/[a-z@][a-z0-9_./-]{0,40}[-_@]v?(\\d{1,4}(?:\\.\\d{1,6}){1,3}+(?:"
              + VersionMatcher.BEFORE_RELEASE
              + ")?+)$");

  /// As the first part of an address, or any of documentation, gives it: `/3.8.2/users/`,
  /// `docs.example/orm/6.4/guide`.
  private static final Pattern PART =
      Pattern.compile("^/(?:docs/(?:[a-z-]+/){0,3})?v?(\\d{1,4}(?:\\.\\d{1,6}){1,2}+)/");

  private static final List<Pattern> WHOLE =
      List.of(DOCUMENTED, TAGGED, LAST, GUIDE, EDITION, NOTES, UNDERSCORED, NAMED_TAG, PART);

  /// The end of an address that announces a release: `/name-0-13/`, `/announcing-name5`.
  private static final Pattern ANNOUNCED =
      Pattern.compile("(-?v?)(\\d{1,2}(?:-\\d{1,2}){0,2}+)(?:\\.html?)?/?$");

  private static final String ANNOUNCING = "announcing-";

  private AddressVersions() {}

  /// The version in an address such as `/releases/tag/v1.2.3` or `/name-1.2.3`.
  public static Optional<String> in(URI url, Software software) {
    String below = url.getPath() == null ? "" : url.getPath();
    boolean docs = url.getHost() != null && url.getHost().startsWith("docs.");
    String written = docs ? "/docs" + below : below;
    String path = written.toLowerCase(Locale.ROOT);
    // The letters of some alphabets are more in the other case, which no path of a release has.
    String read = written.length() == path.length() ? written : path;
    return WHOLE.stream()
        .map(whole -> whole.matcher(path))
        .filter(Matcher::find)
        .map(found -> found.group(1).replace('_', '.'))
        .findFirst()
        .or(() -> behindName(path, read, software));
  }

  private static Optional<String> behindName(String path, String read, Software software) {
    String name = software.purl().name().toLowerCase(Locale.ROOT).replace("::", "-");
    return Stream.of("/releases/tag/", "/" + name + "-", "/" + name + "/", "/" + name + "@")
        .filter(path::contains)
        .map(before -> path.indexOf(before) + before.length())
        .flatMap(from -> Stream.of(IN_ADDRESS, MAJOR).map(pattern -> at(pattern, read, from)))
        .filter(Matcher::lookingAt)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Matcher at(Pattern pattern, String path, int from) {
    return pattern.matcher(path).region(from, path.length());
  }

  /// The versions in the address of a piece of news, `/name-v8-released`, which tells less than
  /// what the text has.
  public static List<String> inNews(URI url, Software software) {
    String path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
    return Stream.of(software.purl().name(), Names.folded(software.name()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .distinct()
        .map(name -> inNews(path, name))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> inNews(String path, String name) {
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
    if (announced.lookingAt() && (announcing || (first && !announced.group(1).isEmpty()))) {
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
}

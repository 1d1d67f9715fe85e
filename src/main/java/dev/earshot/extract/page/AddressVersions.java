package dev.earshot.extract.page;

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
  /// `/en/0.9/`, `/docs/en/4.17.4`, `/v1.11.0/`, `/docs/5.6/templates`.
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "^(?:/docs?)?/(?:(?:[a-z]{2}|docs?)/v?+|v)(\\d{1,4}(?:\\.\\d{1,6}){1,3}+)(?:\\.x)?+"
              + "(?:/(?:[^.]|\\.(?!\\d))*+)?$");

  /// As documentation that is named gives it: `/docs/name/v13`.
  private static final Pattern MAJOR = Pattern.compile("[vV](\\d{1,2})(?=/|$)");

  /// As guides give it: `/v2/guide/`.
  private static final Pattern GUIDE = Pattern.compile("^/v(\\d{1,2})/(?:guide|docs)/");

  /// As guides of an edition or in a language do: `/docs/v3/`, `/en/v1.x/`.
  private static final Pattern EDITION =
      Pattern.compile("^/(?:docs|[a-z]{2})/v(\\d{1,2})(?:\\.x)?/");

  /// As the last part of an address gives it, of news or notes on a release: `/blog/v0.25`.
  private static final Pattern LAST =
      Pattern.compile("/v(\\d{1,4}(?:\\.\\d{1,6}){1,3}+)(?:\\.html?)?+/?$");

  private AddressVersions() {}

  /// The version in an address such as `/releases/tag/v1.2.3` or `/name-1.2.3`.
  public static Optional<String> in(URI url, Software software) {
    String written = url.getPath() == null ? "" : url.getPath();
    String path = written.toLowerCase(Locale.ROOT);
    for (Pattern whole : List.of(DOCUMENTED, TAGGED, LAST, GUIDE, EDITION)) {
      Matcher matcher = whole.matcher(path);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    int release = path.indexOf("/releases/tag/");
    String name = software.purl().name().toLowerCase(Locale.ROOT).replace("::", "-");
    int named = path.indexOf("/" + name + "-");
    int page = path.indexOf("/" + name + "/");
    named = named < 0 ? page : named;
    int from = release >= 0 ? release + 14 : named + name.length() + 2;
    if (release < 0 && named < 0) {
      return Optional.empty();
    }
    // The letters of some alphabets are more in the other case, which no path of a release has.
    String read = written.length() == path.length() ? written : path;
    Matcher matcher = IN_ADDRESS.matcher(read).region(from, read.length());
    Matcher major = MAJOR.matcher(read).region(from, read.length());
    return Stream.of(matcher, major)
        .filter(Matcher::lookingAt)
        .map(found -> found.group(1))
        .findFirst();
  }

  /// The versions in the address of a piece of news, `/name-v8-released`, which tells less than
  /// what the text has.
  public static List<String> inNews(URI url, Software software) {
    String path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
    String name = software.purl().name().toLowerCase(Locale.ROOT) + "-";
    for (int at = path.indexOf(name, 1); at > 0; at = path.indexOf(name, at + 1)) {
      List<String> found = behind(path, at + name.length(), path.charAt(at - 1));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// @param joint what stands before the name: within a sentence only what is released counts
  private static List<String> behind(String path, int from, char joint) {
    Matcher released = RELEASED.matcher(path).region(from, path.length());
    if ((joint == '/' || joint == '-') && released.lookingAt()) {
      return DASHED
          .matcher(released.group())
          .results()
          .map(number -> number.group().replace('-', '.'))
          .toList();
    }
    Matcher news = NEWS.matcher(path).region(from, path.length());
    return joint == '/' && news.lookingAt() ? List.of(news.group(1).replace('-', '.')) : List.of();
  }
}

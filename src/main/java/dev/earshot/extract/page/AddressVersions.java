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
              + VersionMatcher.QUALIFIER
              + ")?+)(?!\\d)");

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
              + VersionMatcher.QUALIFIER
              + ")?+)(?:\\.x)?+"
              + "(?:/(?:[^.]|\\.(?!\\d))*+)?$");

  /// As documentation that is named gives it: `/docs/name/v13`.
  private static final Pattern MAJOR = Pattern.compile("[vV](\\d{1,2})(?=/|$)");

  /// As guides give it: `/v2/guide/`; those of an API have its own.
  private static final Pattern GUIDE =
      Pattern.compile("^(?:/(?!api/)[a-z]+)?/v(\\d{1,2})/(?:guide|docs)/");

  /// As guides of an edition or in a language do: `/docs/v3/`, `/en/v1.x/`.
  private static final Pattern EDITION =
      Pattern.compile("^(?:/docs)?/(?:docs|de|en|es|fr|ja|ko|pt|ru|zh)/v(\\d{1,2})(?:\\.x)?/");

  /// As the last part of an address gives it, of news or notes on a release: `/blog/v0.25`.
  private static final Pattern LAST =
      Pattern.compile("/v(?!20\\d\\d)(\\d{1,4}(?:\\.\\d{1,6}){1,3}+)(?:\\.html?)?+/?$");

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
              + VersionMatcher.QUALIFIER
              + ")?+)$");

  /// As the first part of an address gives it: `/3.8.2/users/`, `docs.example/6.4/guide`.
  private static final Pattern PART =
      Pattern.compile(
          "^/(?:docs/v?(?=\\d+\\.)|v?(?=\\d+\\.\\d+\\.))(?!20\\d\\d)"
              + "(\\d{1,4}(?:\\.\\d{1,6}){1,2}+)/");

  /// As the documentation of several things gives it: `docs.example/orm/6.4/guide.html`.
  private static final Pattern BELOW =
      Pattern.compile(
          "^/docs/(?:(?!api/)[a-z][a-z0-9_-]*+/){1,3}+v?+(?!20\\d\\d)"
              + "(\\d{1,4}(?:\\.\\d{1,6}){1,2}+(?:"
              + VersionMatcher.QUALIFIER
              + ")?+)/");

  private static final List<Pattern> WHOLE =
      List.of(DOCUMENTED, TAGGED, LAST, GUIDE, EDITION, NOTES, UNDERSCORED, NAMED_TAG, PART, BELOW);

  /// Some tools tag their releases with days; other addresses have them for days.
  private static final Pattern DAY = Pattern.compile("[0-3]\\d\\.[01]\\d\\.(?:20)?\\d\\d");

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
        .map(found -> read.substring(found.start(1), found.end(1)).replace('_', '.'))
        .filter(version -> !DAY.matcher(version).matches())
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
}

package dev.earshot.extract.known;

import dev.earshot.podcast.Purl;
import java.util.Map;
import java.util.stream.Collectors;

/// Under which type of package URL packages go that have none of their own, as `purl-types.tsv`
/// says. While an episode is read each registry has its own.
public final class PurlTypes {
  private static final Map<String, String> TYPES =
      Resources.lines("purl-types.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private PurlTypes() {}

  /// Whether packages of its registry have no type of package URL of their own.
  public static boolean isRenamed(Purl purl) {
    return TYPES.containsKey(purl.type());
  }

  /// The package URL by which others know a package.
  public static Purl outward(Purl purl) {
    String type = TYPES.get(purl.type());
    return type == null ? purl : new Purl(type, purl.namespace(), purl.name());
  }
}

package dev.earshot.extract.known;

import dev.earshot.extract.catalog.Names;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Purl;
import java.util.List;
import java.util.stream.Stream;

/// A line of a table.
///
/// @param word whether the name is too ordinary to be known by itself
/// @param project whether it is a project of many packages, which goes by its first spelling
/// @param spellings between commas; empty where there are none
/// @param places between blanks; empty where there are none
record TableLine(
    String type, boolean word, boolean project, String name, String spellings, String places) {
  static TableLine of(String type, String line) {
    boolean word = line.startsWith("~");
    boolean project = line.startsWith("*");
    int at = line.indexOf(" @ ");
    String left = line.substring(word || project ? 1 : 0, at < 0 ? line.length() : at);
    int equals = left.indexOf(" = ");
    String name = (equals < 0 ? left : left.substring(0, equals)).strip();
    String spellings = equals < 0 ? "" : left.substring(equals + 3);
    String places = at < 0 ? "" : line.substring(at + 3).strip();
    return new TableLine(type, word, project, name, spellings, places);
  }

  /// Its repositories at GitHub.
  List<Software> repositories() {
    return Stream.of(places.split(" ", -1))
        .filter(place -> !isSite(place))
        .flatMap(place -> Purls.of("github", place).stream())
        .map(Software::ofPurl)
        .toList();
  }

  Software software() {
    String first = project ? spellings.split(",", 2)[0].strip() : "";
    return software(type, name, first);
  }

  /// Whether a place is a site, and no repository: its host has a dot.
  static boolean isSite(String place) {
    int dot = place.indexOf('.');
    return dot >= 0 && place.lastIndexOf('/', dot) < 0;
  }

  private static Software software(String type, String name, String project) {
    Kind kind =
        switch (type) {
          case "platform" -> Kind.PLATFORM;
          case "stdlib" -> Kind.STDLIB;
          default -> Kind.PACKAGE;
        };
    if (kind != Kind.PACKAGE) {
      return new Software(Purls.ofTable("generic", Names.folded(name)), name, kind);
    }
    Purl purl = Purls.ofTable(type, name);
    return new Software(purl, project.isEmpty() ? purl.fullName() : project, kind);
  }
}

package dev.earshot.extract.catalog;

/// What the catalog knows of a name.
///
/// @param pypi how much the name is used on PyPI: 0 not there, 1 there, 2 to 4 among the 15,000,
///   2,000 and 300 most downloaded
/// @param npm how much on npm: 0 not in the list, 1 there, 2 to 4 with 50,000, 500,000 and 5
///   million downloads a month
/// @param gem whether it is a well-known gem
/// @param cargo whether it is a well-known crate
/// @param word how common it is as a word of ordinary text: 0 none, 1 rare or only in word lists,
///   up to 5 in most texts
public record CatalogEntry(int pypi, int npm, boolean gem, boolean cargo, int word) {
  /// A name the catalog does not know.
  public static final CatalogEntry NONE = new CatalogEntry(0, 0, false, false, 0);

  /// How well known it is in a registry, 0 where it is not there.
  ///
  /// @param type a purl type
  public int rank(String type) {
    return switch (type) {
      case "pypi" -> pypi;
      case "npm" -> npm;
      case "gem" -> gem ? 3 : 0;
      case "cargo" -> cargo ? 3 : 0;
      default -> 0;
    };
  }

  /// Whether it is much used in a registry: among the 15,000 of PyPI, with half a million downloads
  /// a month from npm, where more are named after ordinary things, or well-known.
  ///
  /// @param type a purl type
  public boolean isMuchUsed(String type) {
    return rank(type) > (type.equals("npm") ? 2 : 1);
  }

  /// The same, as a word that stands in most texts.
  public CatalogEntry asCommon() {
    return new CatalogEntry(pypi, npm, gem, cargo, 5);
  }

  static CatalogEntry unpacked(int bits) {
    return new CatalogEntry(
        bits & 7, bits >> 3 & 7, (bits >> 6 & 1) == 1, (bits >> 7 & 1) == 1, bits >> 8 & 7);
  }
}

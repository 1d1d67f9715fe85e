package dev.earshot.search.query;

/// A package URL as a question.
final class PackageUrl {
  private PackageUrl() {}

  /// A package URL, whatever version it names: `pkg:npm/@babel/core@7.1.0`.
  static Clause clause(String text) {
    String unversioned = text.replaceFirst("(?<=/[^/]{1,200})[@?#][^/]*$", "");
    return new Clause.In(Field.PACKAGE, new Clause.Word("pkg:" + unversioned.replace("@", "%40")));
  }
}

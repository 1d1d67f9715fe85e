package dev.earshot.search.query;

import dev.earshot.podcast.Mention;
import java.util.Optional;
import java.util.Set;

/// Which package's mentions are asked for.
///
/// @param name a full registry name (`@babel/core`), its last part (`core`) or a package URL; a
///   name that differs only in case, spaces and `-_.` is the same name
/// @param kinds what sort of software may answer
/// @param ecosystem a package URL type (`pypi`), where only that registry's package is meant
/// @param scope which episodes may answer
/// @param minConfidence of a mention, from 0 to 1
/// @param primaryOnly only where a topic or link is about the package
public record PackageQuery(
    String name,
    Set<Mention.Kind> kinds,
    Optional<String> ecosystem,
    Scope scope,
    double minConfidence,
    boolean primaryOnly) {
  public PackageQuery {
    name = name.strip();
    kinds = Set.copyOf(kinds);
  }

  /// Packages of any registry with this name.
  public static PackageQuery of(String name) {
    return new PackageQuery(
        name, Set.of(Mention.Kind.PACKAGE), Optional.empty(), Scope.ALL, 0, false);
  }

  /// The same for another name.
  public PackageQuery called(String name) {
    return new PackageQuery(name, kinds, ecosystem, scope, minConfidence, primaryOnly);
  }

  /// The same for other kinds of software.
  public PackageQuery ofKinds(Set<Mention.Kind> kinds) {
    return new PackageQuery(name, kinds, ecosystem, scope, minConfidence, primaryOnly);
  }

  /// The same for every kind of software.
  public PackageQuery ofAnyKind() {
    return ofKinds(Set.of(Mention.Kind.values()));
  }

  /// The same for one registry alone.
  public PackageQuery in(String ecosystem) {
    return new PackageQuery(name, kinds, Optional.of(ecosystem), scope, minConfidence, primaryOnly);
  }

  /// The same among other episodes.
  public PackageQuery in(Scope scope) {
    return new PackageQuery(name, kinds, ecosystem, scope, minConfidence, primaryOnly);
  }

  /// The same without mentions that are less sure.
  public PackageQuery atLeast(double confidence) {
    return new PackageQuery(name, kinds, ecosystem, scope, confidence, primaryOnly);
  }

  /// The same without passing mentions.
  public PackageQuery primary() {
    return new PackageQuery(name, kinds, ecosystem, scope, minConfidence, true);
  }
}

package dev.earshot.search;

import dev.earshot.podcast.Mention;
import java.util.Optional;
import java.util.Set;

/// Which package's mentions are asked for.
///
/// @param name a full registry name (`@babel/core`), its last part (`core`) or a package URL; a
///   name that differs only in case, spaces and `-_.` is the same name
/// @param kinds what sort of software may answer
/// @param ecosystem a package URL type (`pypi`), where only that registry's package is meant
public record PackageQuery(String name, Set<Mention.Kind> kinds, Optional<String> ecosystem) {
  public PackageQuery {
    name = name.strip();
    kinds = Set.copyOf(kinds);
  }

  /// Packages of any registry with this name.
  public static PackageQuery of(String name) {
    return new PackageQuery(name, Set.of(Mention.Kind.PACKAGE), Optional.empty());
  }

  /// The same for every kind of software.
  public PackageQuery ofAnyKind() {
    return new PackageQuery(name, Set.of(Mention.Kind.values()), ecosystem);
  }

  /// The same for one registry alone.
  public PackageQuery in(String ecosystem) {
    return new PackageQuery(name, kinds, Optional.of(ecosystem));
  }
}

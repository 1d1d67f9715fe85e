package dev.earshot.cli;

import dev.earshot.podcast.Mention;
import dev.earshot.search.PackageQuery;
import java.util.Set;

/// Which kinds of software an answer is about.
enum KindOption {
  PACKAGE,
  PLATFORM,
  STDLIB,
  ALL;

  static final String DESCRIPTION =
      "package (the default), platform (languages, databases, editors, services), stdlib, or all.";

  PackageQuery of(PackageQuery query) {
    return query.ofKinds(kinds());
  }

  boolean takes(Mention mention) {
    return kinds().contains(mention.kind());
  }

  private Set<Mention.Kind> kinds() {
    return switch (this) {
      case PACKAGE -> Set.of(Mention.Kind.PACKAGE);
      case PLATFORM -> Set.of(Mention.Kind.PLATFORM);
      case STDLIB -> Set.of(Mention.Kind.STDLIB);
      case ALL -> Set.of(Mention.Kind.values());
    };
  }
}

package dev.earshot.cli.answers;

import dev.earshot.podcast.Mention;
import dev.earshot.search.query.PackageQuery;
import java.util.Set;

/// Which kinds of software an answer is about.
public enum KindOption {
  PACKAGE,
  PLATFORM,
  STDLIB,
  ALL;

  /// For the help of options of this type.
  public static final String DESCRIPTION =
      "package (the default), platform (languages, databases, editors, services), stdlib, or all.";

  /// The query for these kinds alone.
  public PackageQuery of(PackageQuery query) {
    return query.ofKinds(kinds());
  }

  /// Whether a mention is of one of these kinds.
  public boolean takes(Mention mention) {
    return kinds().contains(mention.kind());
  }

  /// The kinds it names.
  public Set<Mention.Kind> kinds() {
    return switch (this) {
      case PACKAGE -> Set.of(Mention.Kind.PACKAGE);
      case PLATFORM -> Set.of(Mention.Kind.PLATFORM);
      case STDLIB -> Set.of(Mention.Kind.STDLIB);
      case ALL -> Set.of(Mention.Kind.values());
    };
  }
}

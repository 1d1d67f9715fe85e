package dev.earshot.cli.packages;

import dev.earshot.cli.answers.KindOption;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.Mention;
import dev.earshot.search.query.PackageQuery;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The options that say which packages are meant.
final class PackageOptions implements Usage.Part {
  private KindOption kind = KindOption.PACKAGE;
  private @Nullable String ecosystem;

  @Override
  public void addTo(Usage usage) {
    usage
        .option("--kind", "KIND", KindOption.class, asked -> kind = asked, KindOption.DESCRIPTION)
        .option(
            "--ecosystem",
            "TYPE",
            text -> ecosystem = text,
            "Only of this registry: pypi, npm, cargo, gem, golang, maven …");
  }

  /// The kinds of software that are meant.
  Set<Mention.Kind> kinds() {
    return kind.kinds();
  }

  /// The registry that is meant, where one is.
  Optional<String> ecosystem() {
    return Session.given(ecosystem);
  }

  /// The question for a name, as far as these options narrow it.
  PackageQuery query(String name) {
    PackageQuery query = kind.of(PackageQuery.of(name));
    return ecosystem().map(query::in).orElse(query);
  }
}

package dev.earshot.cli.packages;

import dev.earshot.cli.answers.RankingPage;
import dev.earshot.cli.output.Output;
import java.util.Map;

/// A list of packages, as text and as JSON.
sealed interface PackagesAnswer permits CountedPackages, TrendingPackages {
  /// How many there are, shown or not.
  int total();

  void print(Output output, RankingPage page);

  Map<String, Object> json(RankingPage page);
}

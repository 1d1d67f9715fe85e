package dev.earshot.search.answer;

import dev.earshot.podcast.Purl;
import java.util.List;

/// Every episode that mentions a package.
///
/// @param packages the packages that the name stands for, most mentioned first
/// @param mentions newest first; episodes without a date last
/// @param suggestions names of packages that may have been meant, where there are no mentions
public record PackageHistory(
    List<Purl> packages, List<EpisodeMention> mentions, List<String> suggestions) {
  public PackageHistory {
    packages = List.copyOf(packages);
    mentions = List.copyOf(mentions);
    suggestions = List.copyOf(suggestions);
  }
}

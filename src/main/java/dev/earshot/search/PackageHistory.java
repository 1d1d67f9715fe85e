package dev.earshot.search;

import dev.earshot.podcast.Purl;
import java.util.List;

/// Every episode that mentions a package.
///
/// @param packages the packages that the name stands for, most mentioned first
/// @param mentions newest first; episodes without a date last
public record PackageHistory(List<Purl> packages, List<EpisodeMention> mentions) {
  public PackageHistory {
    packages = List.copyOf(packages);
    mentions = List.copyOf(mentions);
  }
}

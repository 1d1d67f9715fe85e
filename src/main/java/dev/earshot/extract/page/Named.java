package dev.earshot.extract.page;

import java.util.NavigableSet;
import java.util.TreeSet;

/// Where names and links stand that were seen on a page.
///
/// @param all the starts of all of them
/// @param packages of those the starts of packages
public record Named(NavigableSet<Integer> all, NavigableSet<Integer> packages) {
  /// Nothing yet.
  public Named() {
    this(new TreeSet<>(), new TreeSet<>());
  }
}

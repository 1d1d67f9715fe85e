package dev.earshot.sync.indexing;

/// What the index took over from the archive in one run.
///
/// @param episodes that were written
/// @param mentions of packages in them
/// @param committed whether the index changed at all
public record Indexed(long episodes, long mentions, boolean committed) {
  /// The index had it all.
  public static final Indexed NOTHING = new Indexed(0, 0, false);
}

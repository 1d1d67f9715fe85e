package dev.earshot.sync;

/// Hears how a run goes on, on the thread that called it unless a method says otherwise.
public interface SyncListener {
  /// Hears nothing.
  SyncListener NONE = new SyncListener() {};

  /// Some feeds are due, and now asked.
  default void begins(int due) {}

  /// A feed is done.
  ///
  /// @param done how many are by now
  /// @param due of how many
  default void done(FeedResult result, int done, int due) {}

  /// All feeds are done; the index takes over the rest.
  default void indexing() {}

  /// Another episode is in the index; called on the threads that write it.
  ///
  /// @param episodes how many are by now
  default void indexed(long episodes) {}
}

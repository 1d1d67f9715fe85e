package dev.earshot.sync;

/// Hears how a run goes on, on the thread that called it.
public interface SyncListener {
  /// Hears nothing.
  SyncListener NONE =
      new SyncListener() {
        @Override
        public void done(FeedResult result, int done, int due) {}

        @Override
        public void indexing() {}
      };

  /// A feed is done.
  ///
  /// @param done how many are by now
  /// @param due of how many
  void done(FeedResult result, int done, int due);

  /// All feeds are done; the index takes over the rest.
  void indexing();
}

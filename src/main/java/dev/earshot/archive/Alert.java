package dev.earshot.archive;

import java.util.List;

/// A question that is asked of each new or changed episode, and what is done with those that answer
/// it.
///
/// @param name what its owner calls it
/// @param query as typed
/// @param target of the action: the words of a command, a URL or a file; empty for [Action#PRINT]
public record Alert(String name, String query, Action action, List<String> target) {
  public Alert {
    target = List.copyOf(target);
  }

  /// What is done with an episode that answers.
  public enum Action {
    /// It is told where the sync tells what it did.
    PRINT,
    /// A command is called.
    EXEC,
    /// It is sent to a URL.
    WEBHOOK,
    /// It is put into a feed.
    RSS
  }
}

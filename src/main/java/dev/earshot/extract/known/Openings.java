package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How names of several parts begin, so that two words of a text tell whether one may stand there.
public final class Openings {
  /// First part to the second ones.
  private final Map<String, Set<String>> seconds = new HashMap<>();

  /// Takes in how a folded name begins; nothing where it has but one part.
  public void add(String folded) {
    int dash = folded.indexOf('-');
    if (dash > 0) {
      seconds
          .computeIfAbsent(folded.substring(0, dash), first -> new HashSet<>())
          .add(Lexicon.head(folded.substring(dash + 1)));
    }
  }

  /// Whether a name begins with this part.
  public boolean has(String first) {
    return seconds.containsKey(first);
  }

  /// Whether a name begins with these two parts.
  public boolean has(String first, String second) {
    Set<String> known = seconds.get(first);
    return known != null && known.contains(second);
  }
}

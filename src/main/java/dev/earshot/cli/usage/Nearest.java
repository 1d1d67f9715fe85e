package dev.earshot.cli.usage;

import java.util.Collection;
import java.util.List;

/// Finds the names that somebody may have meant.
public final class Nearest {
  /// A word of this length may have two slips, a shorter one has one.
  private static final int LONG = 7;

  private Nearest() {}

  /// The names that begin with a word, or are a slip or two of the finger away; empty where it is
  /// like none.
  public static List<String> to(String word, Collection<String> names) {
    List<String> begun = names.stream().filter(name -> isBegun(name, word)).toList();
    int most = word.length() < LONG ? 1 : 2;
    return begun.isEmpty()
        ? names.stream().filter(name -> slips(word, name) <= most).toList()
        : begun;
  }

  private static boolean isBegun(String name, String word) {
    return word.length() > 1 && name.startsWith(word);
  }

  /// How many letters are to be added, left out, replaced or swapped with the next to make one word
  /// of another: the distance of Damerau and Levenshtein (optimal string alignment).
  private static int slips(String from, String to) {
    int[][] slips = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : slips(slips, from, to, i, j);
      }
    }
    return slips[from.length()][to.length()];
  }

  private static int slips(int[][] slips, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
    least = Math.min(least, slips[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}

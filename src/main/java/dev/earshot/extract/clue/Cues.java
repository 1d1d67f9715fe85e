package dev.earshot.extract.clue;

import dev.earshot.extract.known.Resources;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Words that stand beside the name of a package: "the X library", "pip install X", "built with X".
public final class Cues {
  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();

  /// Reads the table of words.
  public Cues() {
    for (String line : Resources.lines("cues.txt")) {
      String[] cells = line.split("\t", -1);
      (cells[0].equals("before") ? before : after).addAll(Arrays.asList(cells[1].split(" ", -1)));
    }
  }

  /// Whether the word, in lower case, stands before names of packages.
  public boolean isBefore(String lowerCase) {
    return before.contains(lowerCase);
  }

  /// Whether the word, in lower case, stands after names of packages.
  public boolean isAfter(String lowerCase) {
    return after.contains(lowerCase);
  }
}

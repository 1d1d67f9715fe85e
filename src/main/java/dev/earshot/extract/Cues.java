package dev.earshot.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Words that stand beside the name of a package: "the X library", "pip install X", "built with X".
final class Cues {
  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();

  Cues() {
    for (String line : Resources.lines("cues.txt")) {
      String[] cells = line.split("\t", -1);
      (cells[0].equals("before") ? before : after).addAll(Arrays.asList(cells[1].split(" ", -1)));
    }
  }

  boolean isBefore(String lowerCase) {
    return before.contains(lowerCase);
  }

  boolean isAfter(String lowerCase) {
    return after.contains(lowerCase);
  }
}

package dev.earshot.extract.known;

import dev.earshot.extract.catalog.Names;
import dev.earshot.podcast.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looks one name up in the tables of well-known software without opening them: commands that
/// answer at once have no time for that.
public final class SpellingSearch {
  private SpellingSearch() {}

  /// What goes by a name, whatever its case, spaces and `-_.`: also the repositories by which an
  /// episode may know what has no type of package URL of its own.
  public static List<Software> called(String name, Set<Kind> kinds) {
    String sought = Names.squeezed(name);
    List<Software> found = new ArrayList<>();
    if (!sought.isEmpty()) {
      for (String type : Resources.lines("known/types.txt")) {
        in(type, Resources.text("known/" + type + ".txt"), sought, found);
      }
    }
    found.removeIf(software -> !kinds.contains(software.kind()));
    return found;
  }

  private static void in(String type, String table, String sought, List<Software> found) {
    int start = 0;
    while (start < table.length()) {
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      if (isIn(table, start, end, sought)) {
        TableLine line = TableLine.of(type, table.substring(start, end));
        found.add(line.software());
        found.addAll(PurlTypes.isRenamed(line.software().purl()) ? line.repositories() : List.of());
      }
      start = end + 1;
    }
  }

  /// Whether one of a line's names is the one sought: they end at ` = `, at commas, and at ` @ `.
  private static boolean isIn(String table, int start, int end, String sought) {
    int matched = table.charAt(start) == '~' || table.charAt(start) == '#' ? -1 : 0;
    for (int i = table.charAt(start) == '*' ? start + 1 : start; i < end; i++) {
      char c = table.charAt(i);
      boolean ends = c == ',' || ((c == '=' || c == '@') && isAlone(table, i));
      if (ends) {
        if (matched == sought.length()) {
          return true;
        }
        matched = 0;
        if (c == '@') {
          return false;
        }
      } else if (matched >= 0 && !Names.isJoint(c)) {
        boolean same = matched < sought.length() && sought.charAt(matched) == lower(c);
        matched = same ? matched + 1 : -1;
      }
    }
    return matched == sought.length();
  }

  private static boolean isAlone(String table, int i) {
    return i > 0
        && table.charAt(i - 1) == ' '
        && i + 1 < table.length()
        && table.charAt(i + 1) == ' ';
  }

  private static char lower(char c) {
    return c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
  }
}

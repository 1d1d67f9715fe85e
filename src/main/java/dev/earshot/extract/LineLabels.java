package dev.earshot.extract;

import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;

/// The names of a text that have a colon after them, also where the line before runs into one: "…
/// and tell a friendBartek: ". Found once for a text, to be asked for by place.
final class LineLabels {
  private final List<Label> all = new ArrayList<>();

  /// What stands before a colon.
  ///
  /// @param start where it begins
  /// @param end where the colon and its blank end
  record Label(String name, int start, int end) {
    /// Whether it is two capitals, which may be somebody's initials.
    boolean isInitials() {
      return name.length() == 2 && Character.isUpperCase(name.charAt(1));
    }
  }

  LineLabels(String text) {
    for (int colon = text.indexOf(": "); colon >= 0; colon = text.indexOf(": ", colon + 1)) {
      int end = colon > 0 && isBlank(text.charAt(colon - 1)) ? colon - 1 : colon;
      int start = start(text, end);
      if (start >= 0) {
        all.add(new Label(text.substring(start, end), start, colon + 2));
      }
    }
  }

  /// Those that lie in a span, in order.
  List<Label> in(Span span) {
    List<Label> ended = endingBy(all, span.end());
    int from = endingBy(all, span.start()).size();
    while (from < ended.size() && ended.get(from).start < span.start()) {
      from++;
    }
    return ended.subList(from, ended.size());
  }

  /// Those of some, in order, that end at a position or before it.
  static List<Label> endingBy(List<Label> labels, int position) {
    int low = 0;
    int high = labels.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (labels.get(middle).end <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return labels.subList(0, low);
  }

  /// Where the name that ends at a position begins: a capital and small letters, or two capitals
  /// that stand alone. -1 where there is none.
  private static int start(String text, int end) {
    int start = end - 1;
    while (start >= 0 && isOf(text, start, Character.LOWERCASE_LETTER)) {
      start--;
    }
    boolean small = start < end - 1;
    start -= small ? 0 : 1;
    boolean capital =
        isOf(text, start, Character.UPPERCASE_LETTER)
            && (small || isOf(text, end - 1, Character.UPPERCASE_LETTER));
    boolean alone =
        small
            ? !isOf(text, start - 1, Character.UPPERCASE_LETTER)
            : start < 1 || !Character.isLetter(text.charAt(start - 1));
    return capital && alone ? start : -1;
  }

  private static boolean isOf(String text, int at, byte type) {
    return at >= 0 && Character.getType(text.charAt(at)) == type;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }
}

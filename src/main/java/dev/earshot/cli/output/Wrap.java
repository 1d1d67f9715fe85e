package dev.earshot.cli.output;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit a width.
public final class Wrap {
  /// What may not begin a line, and what may not end one.
  private static final String CLOSING = "、。，．：；？！）］｝」』】〉》ー々…,.:;?!)]}";

  private static final String OPENING = "（［｛「『【〈《([{";

  /// Signs among the symbols that terminals draw as wide as emoji.
  private static final String WIDE_SIGNS =
      "⌚⌛⏩⏪⏫⏬⏰⏳☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

  private Wrap() {}

  /// Wraps every line of a text; the continuation of a list item hangs under its first word. Words
  /// longer than a line stay whole, so that an address can be copied.
  public static List<String> text(String text, int width) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.addAll(line(line, width)));
    return lines;
  }

  private static List<String> line(String line, int width) {
    int indent = indentOf(line);
    Paragraph paragraph = new Paragraph(line.substring(0, indent), width);
    for (String word : line.substring(indent).split(" ", -1)) {
      paragraph.add(word);
    }
    return paragraph.end();
  }

  /// Lines that fill as words come. Each word is measured once: a process that has only just
  /// started is slow at it.
  private static final class Paragraph {
    private final List<String> lines = new ArrayList<>();
    private final int width;
    private final String indent;
    private StringBuilder current;
    private int used;
    private boolean empty = true;

    Paragraph(String beginning, int width) {
      this.width = width;
      used = columns(beginning);
      indent = " ".repeat(used);
      current = new StringBuilder(beginning);
    }

    void add(String word) {
      int columns = columns(word);
      if (!empty && used + 1 + columns > width) {
        breakLine();
      } else if (!empty) {
        current.append(' ');
        used++;
      }
      String rest = word;
      for (int end; used + columns > width && (end = breakWithin(rest, width - used)) > 0; ) {
        current.append(rest, 0, end);
        breakLine();
        columns -= columns(rest.substring(0, end));
        rest = rest.substring(end);
      }
      current.append(rest);
      used += columns;
      empty = false;
    }

    private void breakLine() {
      int end = current.length();
      while (end > 0 && current.charAt(end - 1) == ' ') {
        end--;
      }
      lines.add(current.substring(0, end));
      current = new StringBuilder(indent);
      used = indent.length();
    }

    List<String> end() {
      breakLine();
      return lines;
    }
  }

  /// Where a text that is too long for the columns left may be broken: between two wide characters,
  /// as Chinese and Japanese have no spaces; 0 where it fits or nowhere.
  private static int breakWithin(String text, int left) {
    int found = 0;
    int used = 0;
    int last = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(last)) {
      int c = text.codePointAt(at);
      boolean between = columns(last) == 2 || columns(c) == 2;
      if (at > 0 && between && CLOSING.indexOf(c) < 0 && OPENING.indexOf(last) < 0) {
        found = at;
      }
      used += columns(c);
      if (used > left) {
        return found;
      }
      last = c;
    }
    return 0;
  }

  /// Leading blanks and a bullet.
  private static int indentOf(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return line.startsWith("• ", i) ? i + 2 : i;
  }

  /// How many columns a text takes: East Asian wide characters and emoji two, combining marks none.
  public static int columns(CharSequence text) {
    int columns = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0x7f) {
        columns++;
      } else {
        int whole = Character.codePointAt(text, i);
        columns += columns(whole);
        i += Character.charCount(whole) - 1;
      }
    }
    return columns;
  }

  private static int columns(int c) {
    if (c >= 0x20 && c < 0x7f) {
      return 1;
    }
    int type = Character.getType(c);
    if (c == MarkedText.BEGIN
        || c == MarkedText.END
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0x303e)
            || (c >= 0x3041 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd)
            || WIDE_SIGNS.indexOf(c) >= 0;
    return wide ? 2 : 1;
  }

  /// Cuts a text to a width, with an ellipsis where something is lost.
  public static String cut(String text, int width) {
    if (columns(text) <= width) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += columns(c);
      if (used > width) {
        break;
      }
      out.appendCodePoint(c);
    }
    return out.append('…').toString();
  }
}

package dev.earshot.index.text;

import java.util.ArrayList;
import java.util.List;

/// A token as written between spaces or hard punctuation: `C++`, `.NET`, `@scope/name`, `don't`.
///
/// @param text without the punctuation around it
/// @param start where it begins in the text that was cut
public record Chunk(String text, int start) {
  /// Stands within tokens: `node.js`, `snake_case`, `owner/repo`, `std::ranges`, `R&D`.
  private static final String SOFT = ".-_+#@/:&'’ʼ‘";

  /// A token may begin so, where a letter or digit follows: `.NET`, `#227`, `@scope`, `_x`.
  private static final String LEADING = ".#@_";

  /// A token may end so, after a letter or digit: `C++`, `F#`, `__init__`.
  private static final String TRAILING = "+#_";

  private static final int ASCII = 0x80;
  private static final Kind[] KINDS = new Kind[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      KINDS[c] = Kind.computed(c);
    }
  }

  /// Where the chunk ends in the text that was cut.
  public int end() {
    return start + text.length();
  }

  /// Takes chunks as they are found.
  interface Sink {
    void chunk(int start, int end);
  }

  /// Cuts a text into chunks. Each run of Chinese, Japanese or Korean is a chunk of its own.
  public static List<Chunk> of(String text) {
    List<Chunk> chunks = new ArrayList<>();
    each(text, (start, end) -> chunks.add(new Chunk(text.substring(start, end), start)));
    return chunks;
  }

  /// The same without copying any text.
  static void each(String text, Sink sink) {
    int from = 0;
    while (from < text.length()) {
      Kind kind = Kind.of(text.codePointAt(from));
      int to = endOf(kind, text, from);
      if (kind == Kind.CJK) {
        sink.chunk(from, to);
      } else if (kind == Kind.WORD) {
        trimmed(text, from, to, sink);
      }
      from = to;
    }
  }

  private static int endOf(Kind kind, String text, int from) {
    int to = from;
    while (to < text.length()) {
      int c = text.codePointAt(to);
      if (Kind.of(c) != kind) {
        return to;
      }
      to += Character.charCount(c);
    }
    return to;
  }

  private enum Kind {
    WORD,
    CJK,
    BREAK;

    static Kind of(int c) {
      return c < ASCII ? KINDS[c] : computed(c);
    }

    static Kind computed(int c) {
      if (isCjk(c)) {
        return CJK;
      }
      boolean inWord =
          Character.isLetterOrDigit(c)
              || SOFT.indexOf(c) >= 0
              || Character.getType(c) == Character.NON_SPACING_MARK;
      return inWord ? WORD : BREAK;
    }
  }

  /// Whether a character belongs to a script that puts no spaces between words.
  static boolean isCjk(int c) {
    if (c < 0x1100) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> Character.isLetter(c);
      default -> false;
    };
  }

  private static void trimmed(String text, int from, int to, Sink sink) {
    int scheme = text.indexOf("://", from, to);
    int start = scheme < 0 ? from : scheme + 3;
    int end = to;
    while (start < end && isSoft(text.charAt(start)) && !mayLead(text, start, end)) {
      start++;
    }
    while (end > start && isSoft(text.charAt(end - 1)) && !mayTrail(text, start, end)) {
      end--;
    }
    if (start < end) {
      sink.chunk(start, end);
    }
  }

  private static boolean mayLead(String text, int at, int end) {
    char c = text.charAt(at);
    if (LEADING.indexOf(c) < 0 || at + 1 >= end) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isLetterOrDigit(next) || (c == '_' && next == '_');
  }

  private static boolean mayTrail(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (TRAILING.indexOf(c) < 0 || end - 2 < start) {
      return false;
    }
    char before = text.charAt(end - 2);
    return Character.isLetter(before) || before == c || (c == '_' && Character.isDigit(before));
  }

  private static boolean isSoft(char c) {
    return SOFT.indexOf(c) >= 0;
  }
}

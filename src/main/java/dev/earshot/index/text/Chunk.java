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

  /// Unicode's block of general punctuation, which holds neither letters nor marks.
  private static final int PUNCTUATION = 0x2000;

  private static final int END_OF_PUNCTUATION = 0x2070;
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
    char[] letters = text.toCharArray();
    each(letters, (start, end) -> chunks.add(new Chunk(text.substring(start, end), start)));
    return chunks;
  }

  /// The same without making any texts.
  static void each(char[] text, Sink sink) {
    int from = 0;
    while (from < text.length) {
      from = tell(text, from, from, sink);
    }
  }

  /// The chunk that a place lies in, if it does.
  ///
  /// @return where the next one may begin
  static int around(char[] text, int at, Sink sink) {
    Kind kind = kindAt(text, at);
    int from = at;
    while (from > 0 && kindAt(text, from - 1) == kind) {
      from--;
    }
    return tell(text, from, at, sink);
  }

  private static int tell(char[] text, int from, int at, Sink sink) {
    Kind kind = kindAt(text, at);
    int to = endOf(kind, text, at);
    if (kind == Kind.CJK) {
      sink.chunk(from, to);
    } else if (kind == Kind.WORD) {
      trimmed(text, from, to, sink);
    }
    return to;
  }

  private static int endOf(Kind kind, char[] text, int from) {
    int to = from;
    while (to < text.length && kindAt(text, to) == kind) {
      to += text[to] < ASCII ? 1 : Character.charCount(Character.codePointAt(text, to));
    }
    return to;
  }

  private static Kind kindAt(char[] text, int at) {
    char c = text[at];
    return c < ASCII ? KINDS[c] : Kind.computed(Character.codePointAt(text, at));
  }

  private enum Kind {
    WORD,
    CJK,
    BREAK;

    static Kind computed(int c) {
      if (c >= PUNCTUATION && c < END_OF_PUNCTUATION) {
        return SOFT.indexOf(c) >= 0 ? WORD : BREAK;
      }
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
    boolean isJamo = c >= 0x1100 && c < 0x1200;
    if (c < 0x2e80 && !isJamo) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> Character.isLetter(c);
      default -> false;
    };
  }

  private static void trimmed(char[] text, int from, int to, Sink sink) {
    int start = afterScheme(text, from, to);
    int end = to;
    while (start < end && isSoft(text[start]) && !mayLead(text, start, end)) {
      start++;
    }
    while (end > start && isSoft(text[end - 1]) && !mayTrail(text, start, end)) {
      end--;
    }
    if (start < end) {
      sink.chunk(start, end);
    }
  }

  private static int afterScheme(char[] text, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (text[i] == ':' && text[i + 1] == '/' && text[i + 2] == '/') {
        return i + 3;
      }
    }
    return from;
  }

  private static boolean mayLead(char[] text, int at, int end) {
    char c = text[at];
    if (LEADING.indexOf(c) < 0 || at + 1 >= end) {
      return false;
    }
    char next = text[at + 1];
    return Character.isLetterOrDigit(next) || (c == '_' && next == '_');
  }

  private static boolean mayTrail(char[] text, int start, int end) {
    char c = text[end - 1];
    if (TRAILING.indexOf(c) < 0 || end - 2 < start) {
      return false;
    }
    char before = text[end - 2];
    return Character.isLetter(before) || before == c || (c == '_' && Character.isDigit(before));
  }

  private static boolean isSoft(char c) {
    return SOFT.indexOf(c) >= 0;
  }
}

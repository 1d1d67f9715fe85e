package dev.earshot.search.passage;

import dev.earshot.index.text.stem.Stemmers;
import java.util.BitSet;

/// The first two letters of forms: most tokens of a text begin otherwise, and need no look at their
/// own forms. A word and its stems begin alike, except that stemming may turn `y` into `i`
/// (`dying`), make one letter of two (`aaron`), or of an umlaut written out (`aepfel`).
final class Beginnings {
  private static final int LETTERS = 32;
  private static final char ASCII = 0x80;
  private static final char APOSTROPHE = '’';

  private final BitSet pairs = new BitSet(LETTERS * LETTERS);

  void add(String form) {
    String text = form.startsWith(Stemmers.MARK) ? form.substring(Stemmers.MARK.length()) : form;
    if (text.length() > 1) {
      pairs.set(pair(text.charAt(0), text.charAt(1)));
    } else if (!text.isEmpty()) {
      int first = pair(text.charAt(0), 'a') / LETTERS * LETTERS;
      pairs.set(first, first + LETTERS);
    }
  }

  /// Whether any part of a token may have one of the forms. Parts begin where it begins, behind
  /// what is no letter, and with what is no lower-case letter of English.
  boolean mayBeIn(char[] text, int start, int end) {
    boolean isBehindLetter = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      boolean isLower = c >= 'a' && c <= 'z';
      boolean isPart = !isLower || !isBehindLetter;
      boolean isUnknown = c >= ASCII && c != APOSTROPHE;
      if (isUnknown || (isPart && mayBegin(text, i, end))) {
        return true;
      }
      isBehindLetter = isLower || (c >= 'A' && c <= 'Z');
    }
    return false;
  }

  private boolean mayBegin(char[] text, int start, int end) {
    char first = text[start];
    char second = end - start > 1 ? text[start + 1] : 0;
    return pairs.get(pair(first, second))
        || (isJoint(second) && isFirst(first))
        || letter(first) == letter(second)
        || (second == 'e' && isVowelOfUmlaut(first));
  }

  /// What may be left out: `e-mail` is `email` too.
  private static boolean isJoint(char c) {
    return c == APOSTROPHE || (c != 0 && c < ASCII && !Character.isLetterOrDigit(c));
  }

  private boolean isFirst(char first) {
    int row = pair(first, 'a') / LETTERS * LETTERS;
    int next = pairs.nextSetBit(row);
    return next >= 0 && next < row + LETTERS;
  }

  private static boolean isVowelOfUmlaut(char c) {
    return switch (c) {
      case 'a', 'o', 'u', 'A', 'O', 'U' -> true;
      default -> false;
    };
  }

  private static int pair(char first, char second) {
    return letter(first) * LETTERS + (second == 'y' ? letter('i') : letter(second));
  }

  /// Upper and lower case alike; whatever else a character is, it hides no letter.
  private static int letter(char c) {
    return c % LETTERS;
  }
}

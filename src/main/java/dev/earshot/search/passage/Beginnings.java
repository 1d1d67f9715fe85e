package dev.earshot.search.passage;

import dev.earshot.index.text.stem.Stemmers;

/// The first two letters of forms: most tokens of a text begin otherwise, and need no look at their
/// own forms. A word and its stems begin alike, except that stemming may turn `y` into `i`
/// (`dying`), make one letter of two (`aaron`), or of an umlaut written out (`aepfel`).
final class Beginnings {
  private static final int LETTERS = 32;
  private static final char ASCII = 0x80;
  private static final char APOSTROPHE = '’';

  private final boolean[] pairs = new boolean[LETTERS * LETTERS];
  private final boolean[] firsts = new boolean[LETTERS];

  void add(String form) {
    String text = form.startsWith(Stemmers.MARK) ? form.substring(Stemmers.MARK.length()) : form;
    if (!text.isEmpty()) {
      firsts[letter(text.charAt(0))] = true;
      for (char second = 0; second < LETTERS; second++) {
        boolean mayFollow = text.length() == 1 || pair('a', second) == pair('a', text.charAt(1));
        pairs[pair(text.charAt(0), second)] |= mayFollow;
      }
    }
  }

  /// The next place where a part of a token may begin that has one of the forms, or the end of the
  /// text. Parts begin where a token does, behind what is no letter, and with what is no lower-case
  /// letter of English.
  int next(char[] text, int from) {
    boolean isBehindLetter = false;
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      boolean isLower = c >= 'a' && c <= 'z';
      if (isLower && isBehindLetter) {
        continue;
      }
      boolean isUnknown = c >= ASCII && c != APOSTROPHE;
      if (isUnknown || (c > ' ' && mayBegin(text, i))) {
        return i;
      }
      isBehindLetter = isLower || (c >= 'A' && c <= 'Z');
    }
    return text.length;
  }

  private boolean mayBegin(char[] text, int start) {
    char first = text[start];
    char second = start + 1 < text.length ? text[start + 1] : 0;
    return pairs[pair(first, second)]
        || letter(first) == letter(second)
        || (isJoint(second) && firsts[letter(first)])
        || (letter(second) == letter('e') && isVowelOfUmlaut(first));
  }

  /// What may be left out: `e-mail` is `email` too.
  private static boolean isJoint(char c) {
    return c == APOSTROPHE || (c > ' ' && c < ASCII && !Character.isLetterOrDigit(c));
  }

  private static boolean isVowelOfUmlaut(char c) {
    return switch (c) {
      case 'a', 'o', 'u', 'A', 'O', 'U' -> true;
      default -> false;
    };
  }

  private static int pair(char first, char second) {
    int after = letter(second);
    return letter(first) * LETTERS + (after == letter('y') ? letter('i') : after);
  }

  /// Upper and lower case alike; whatever else a character is, it hides no letter.
  private static int letter(char c) {
    return c % LETTERS;
  }
}

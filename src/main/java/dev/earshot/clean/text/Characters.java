package dev.earshot.clean.text;

import java.text.Normalizer;

/// Characters as one wants to search and read them: composed (NFC), without invisible ones.
public final class Characters {
  private Characters() {}

  /// NFC, no soft hyphens, zero-width or direction-override characters, no controls but tab and
  /// newline; every kind of space is a plain one. Joiners stay where they join: in emoji and in
  /// scripts that need them.
  public static String normalise(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u200c' || c == '\u200d') {
        if (joins(text, i)) {
          out.append(c);
        }
      } else if (isSpace(c)) {
        out.append(' ');
      } else if (c == '\u2028' || c == '\u2029') {
        out.append('\n');
      } else if (!isInvisible(c) && !isLoneSurrogate(text, i)) {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7f || (c < ' ' && c != '\n' && c != '\t')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0'
        || isOldSpace(c)
        || (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /// Carriage return, form feed, vertical tab and next line.
  private static boolean isOldSpace(char c) {
    return (c >= '\u000b' && c <= '\r') || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    if (c == '\n' || c == '\t') {
      return false;
    }
    return Character.isISOControl(c)
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || (c >= '\ufff9' && c <= '\ufffb');
  }

  /// A joiner between two letters of Latin, Greek or Cyrillic does nothing but hide a word.
  private static boolean joins(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return before > 0x500 && after > 0x500;
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}

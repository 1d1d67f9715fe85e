package dev.earshot.cli;

/// Makes untrusted text safe for a terminal: what would steer it is shown instead.
final class Printable {
  private Printable() {}

  /// One line: every run of white space is a space, control characters are shown as pictures.
  static String line(String text) {
    return text(text.strip().replaceAll("[\\s\\u00a0]+", " "));
  }

  /// Text with its line breaks; everything else that steers a terminal is shown.
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
    return out.toString();
  }

  private static int visible(int c) {
    if (c == '\n') {
      return c;
    }
    if (c < 0x20) {
      // The control pictures block: ESC is shown as ␛.
      return 0x2400 + c;
    }
    if (c == 0x7f) {
      return 0x2421;
    }
    boolean steers =
        (c >= 0x80 && c < 0xa0) // C1 controls: terminals take 0x9b for ESC [
            || (c >= 0x202a && c <= 0x202e) // bidirectional embeddings and overrides
            || (c >= 0x2066 && c <= 0x2069) // bidirectional isolates
            || c == 0x2028
            || c == 0x2029
            || (c >= 0xd800 && c <= 0xdfff); // half a character
    return steers ? 0xfffd : c;
  }
}

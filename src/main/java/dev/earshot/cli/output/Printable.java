package dev.earshot.cli.output;

import java.util.regex.Pattern;

/// Makes untrusted text safe for a terminal: what would steer it is shown instead.
public final class Printable {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private Printable() {}

  /// One line: every run of white space is a space, control characters are shown as pictures.
  public static String line(String text) {
    String stripped = text.strip();
    return text(isPlain(stripped, true) ? stripped : SPACE.matcher(stripped).replaceAll(" "));
  }

  /// Text with its line breaks; everything else that steers a terminal is shown.
  public static String text(String text) {
    if (isPlain(text, false)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
    return out.toString();
  }

  /// JSON whose texts cannot steer a terminal either: what could is escaped, which changes nothing
  /// for who reads it (RFC 8259 §7).
  public static String json(String json) {
    return escaped(json, "\\u%04x");
  }

  /// The same of XML (XML 1.0 §4.1).
  public static String xml(String xml) {
    return escaped(xml.replace("\r", ""), "&#x%x;");
  }

  private static String escaped(String text, String escape) {
    if (text.codePoints().noneMatch(Printable::steers)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> {
          if (steers(c)) {
            out.append(String.format(escape, c));
          } else {
            out.append((char) c);
          }
        });
    return out.toString();
  }

  /// Whether a text is ASCII that can be seen, and the blanks in it single ones: most is, and a
  /// process that has only just started walks slowly through the rest.
  private static boolean isPlain(String text, boolean singleBlanks) {
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || (singleBlanks && c == ' ' && last == ' ')) {
        return false;
      }
      last = c;
    }
    return true;
  }

  private static int visible(int c) {
    if (c == '\n') {
      return c;
    }
    if (c < 0x20) {
      // The control pictures block: ESC is shown as ␛.
      return 0x2400 + c;
    }
    boolean halfCharacter = c >= 0xd800 && c <= 0xdfff;
    return c == 0x7f ? 0x2421 : steers(c) || halfCharacter ? 0xfffd : c;
  }

  private static boolean steers(int c) {
    return c == 0x7f
        || (c >= 0x80 && c < 0xa0) // C1 controls: terminals take 0x9b for ESC [
        || (c >= 0x202a && c <= 0x202e) // bidirectional embeddings and overrides
        || (c >= 0x2066 && c <= 0x2069) // bidirectional isolates
        || c == 0x2028
        || c == 0x2029;
  }
}

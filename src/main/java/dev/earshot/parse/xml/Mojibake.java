package dev.earshot.parse.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/// Characters that went through a wrong charset before they came into the document: UTF-8 that was
/// taken for Latin-1 and encoded again, and bytes of windows-1252 written as `&#147;`, which XML
/// takes for controls.
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Mojibake() {}

  /// The text as it was meant; the same text where nothing is wrong with it.
  static String mend(String text, Consumer<String> mends) {
    if (!isSuspicious(text)) {
      return text;
    }
    Optional<String> utf8 = asUtf8(text);
    if (utf8.isPresent()) {
      mends.accept("text that was encoded twice");
      return utf8.get();
    }
    String better = withoutControls(text);
    if (!better.equals(text)) {
      mends.accept("controls that are windows-1252");
    }
    return better;
  }

  /// UTF-8 beyond ASCII has bytes from 0x80 to 0xBF, and so have windows-1252's quotes and dashes.
  private static boolean isSuspicious(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0xC0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> asUtf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException fine) {
      return Optional.empty();
    }
  }

  private static String withoutControls(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c >= 0x80 && c < 0xA0;
      out.append(control ? meant(c) : c);
    }
    return out.toString();
  }

  private static char meant(char control) {
    char meant = new String(new byte[] {(byte) control}, WINDOWS_1252).charAt(0);
    return meant == '\uFFFD' ? control : meant;
  }
}

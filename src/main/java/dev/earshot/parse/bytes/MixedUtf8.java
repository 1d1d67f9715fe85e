package dev.earshot.parse.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// UTF-8 with a few bytes of something else in it, as when notes are pasted together: the legal
/// sequences are kept, each other byte is read as windows-1252.
///
/// @param strays how many bytes were something else
record MixedUtf8(String text, int strays) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static MixedUtf8 of(byte[] body, int skip) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(body, skip, body.length - skip);
    CharBuffer out = CharBuffer.allocate(body.length - skip);
    int strays = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      strays += result.length();
      out.put(WINDOWS_1252.decode(in.slice(in.position(), result.length())));
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, true);
    }
    return new MixedUtf8(out.flip().toString(), strays);
  }

  /// Whether more of it is UTF-8 beyond ASCII than is something else.
  boolean isMostlyUtf8() {
    return text.chars().filter(c -> c >= 0x80).count() > 2L * strays;
  }

  BodyText toBodyText() {
    return new BodyText(
        text, java.util.Optional.of("encoding: " + strays + " bytes that are not UTF-8"));
  }
}

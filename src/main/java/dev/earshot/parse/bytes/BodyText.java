package dev.earshot.parse.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// The text of a body.
///
/// Tried in the order of RFC 7303 §3: byte order mark, the charset of the Content-Type, the XML
/// declaration; the first whose bytes are all legal wins. Two lies are seen through: bytes that are
/// legal UTF-8 with something beyond ASCII in them are UTF-8 whatever is declared, and where
/// nothing declared fits, a detector is asked, with windows-1252 last.
///
/// @param mend what had to be seen through, in words
public record BodyText(String text, Optional<String> mend) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DETECTED_BYTES = 200_000;

  /// Decodes a body. Never fails: what no charset explains becomes U+FFFD.
  public static BodyText of(byte[] body, Optional<String> contentType) {
    Optional<ByteOrder> order = ByteOrder.of(body);
    if (order.isPresent()) {
      return marked(body, order.get());
    }
    Optional<Charset> declared = Charsets.of(contentType).or(() -> Charsets.declared(body));
    Optional<String> utf8 = utf8(body, 0);
    if (utf8.isPresent()) {
      return validUtf8(body, utf8.get(), declared);
    }
    return declared
        .flatMap(charset -> strict(body, charset))
        .or(() -> Charsets.declared(body).flatMap(charset -> strict(body, charset)))
        .map(text -> new BodyText(text, Optional.empty()))
        .orElseGet(() -> undeclared(body, declared));
  }

  private static BodyText marked(byte[] body, ByteOrder order) {
    int skip = order.markBytes();
    Charset charset = order.charset();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8(body, skip)
          .map(text -> new BodyText(text, Optional.empty()))
          .orElseGet(() -> MixedUtf8.of(body, skip).toBodyText());
    }
    return new BodyText(new String(body, skip, body.length - skip, charset), Optional.empty());
  }

  private static BodyText validUtf8(byte[] body, String text, Optional<Charset> declared) {
    boolean ascii = text.length() == body.length;
    Charset charset = declared.orElse(StandardCharsets.UTF_8);
    if (charset.equals(StandardCharsets.UTF_8) || (ascii && extendsAscii(charset))) {
      return new BodyText(text, Optional.empty());
    }
    if (!ascii) {
      return new BodyText(text, said(charset, "it is UTF-8"));
    }
    return strict(body, charset)
        .filter(other -> other.indexOf('<') >= 0 || other.indexOf('{') >= 0)
        .map(other -> new BodyText(other, Optional.empty()))
        .orElseGet(() -> new BodyText(text, said(charset, "it is ASCII")));
  }

  private static boolean extendsAscii(Charset charset) {
    String sample = "<?xml item>";
    return !charset.name().startsWith("ISO-2022")
        && charset.canEncode()
        && sample.equals(new String(sample.getBytes(StandardCharsets.US_ASCII), charset));
  }

  private static BodyText undeclared(byte[] body, Optional<Charset> declared) {
    if (declared.orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8)) {
      MixedUtf8 mixed = MixedUtf8.of(body, 0);
      if (mixed.isMostlyUtf8()) {
        return mixed.toBodyText();
      }
    }
    Charset charset = detected(body).orElse(WINDOWS_1252);
    String text = new String(body, charset);
    String truth = "read as " + charset.name();
    return new BodyText(
        text,
        declared
            .flatMap(name -> said(name, truth))
            .or(() -> Optional.of("encoding: none declared, " + truth)));
  }

  private static Optional<Charset> detected(byte[] body) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(body, 0, Math.min(body.length, DETECTED_BYTES));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named);
  }

  /// Fast where there is nothing wrong: one look for what the JDK puts in place of illegal bytes.
  private static Optional<String> utf8(byte[] body, int skip) {
    String text = new String(body, skip, body.length - skip, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? Optional.of(text)
        : strict(ByteBuffer.wrap(body, skip, body.length - skip), StandardCharsets.UTF_8);
  }

  private static Optional<String> strict(byte[] body, Charset charset) {
    return strict(ByteBuffer.wrap(body), charset);
  }

  private static Optional<String> strict(ByteBuffer body, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(body).toString());
    } catch (CharacterCodingException illegal) {
      return Optional.empty();
    }
  }

  private static Optional<String> said(Charset charset, String truth) {
    return Optional.of(
        "encoding: not " + charset.name().toLowerCase(Locale.ROOT) + " as declared, " + truth);
  }
}

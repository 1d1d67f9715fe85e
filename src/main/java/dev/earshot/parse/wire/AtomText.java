package dev.earshot.parse.wire;

import com.rometools.rome.feed.atom.Content;
import dev.earshot.parse.value.Titles;
import dev.earshot.podcast.RawNotes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;

/// Text constructs of Atom (RFC 4287 §3.1), whose type says how to read them.
final class AtomText {
  private static final Set<String> CONSTRUCTS =
      Set.of("title", "summary", "content", "subtitle", "tagline", "info", "rights", "copyright");

  private static final Set<String> MODES = Set.of("xml", "escaped", "base64");

  private AtomText() {}

  static RawNotes.Type type(Content content) {
    String type = Optional.ofNullable(content.getType()).orElse("text").toLowerCase(Locale.ROOT);
    boolean plain = type.equals("text") || type.equals("text/plain");
    return plain ? RawNotes.Type.TEXT : RawNotes.Type.HTML;
  }

  /// Reads the texts that are Base64: `mode="base64"` of Atom 0.3, and any type of Atom 1.0 that is
  /// neither text nor XML (RFC 4287 §4.1.3.3). Rome reads the former only without line breaks, and
  /// throws over a mode that there is not.
  static void decode(Element entry) {
    for (Element text : entry.getChildren()) {
      if (!MODES.contains(text.getAttributeValue("mode", "xml"))) {
        text.removeAttribute("mode");
      }
      if (isBase64(text)) {
        text.setText(decode(text.getText()));
        text.removeAttribute("mode");
        text.setAttribute("type", "html");
      }
    }
  }

  private static boolean isBase64(Element text) {
    String type = text.getAttributeValue("type", "text").toLowerCase(Locale.ROOT);
    boolean binary = type.indexOf('/') > 0 && !type.startsWith("text/") && !type.contains("xml");
    String mode = text.getAttributeValue("mode", "");
    boolean unsaid = mode.isEmpty() && text.getAttribute("src") == null;
    return CONSTRUCTS.contains(text.getName())
        && (mode.equalsIgnoreCase("base64") || (binary && unsaid));
  }

  /// Only what decodes to text: feeds call things `application/json` that are no Base64.
  private static String decode(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.strip().replaceAll("[\\r\\n]\\s*", ""));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c)) ? base64 : text;
    } catch (IllegalArgumentException | CharacterCodingException plain) {
      return base64;
    }
  }

  /// A title as text.
  static String title(Content content) {
    String text = Optional.ofNullable(content.getValue()).orElse("");
    return type(content) == RawNotes.Type.TEXT ? Titles.oneLine(text) : Titles.fromHtml(text);
  }
}

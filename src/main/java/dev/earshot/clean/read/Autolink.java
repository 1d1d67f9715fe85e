package dev.earshot.clean.read;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Makes links of bare addresses: `https://…`, `www.…`, `github.com/owner/repo`, mail addresses.
final class Autolink {
  /// What may stand in an address; Chinese, Japanese, Korean and Thai text follows one without a
  /// space.
  private static final String IN =
      "[^\\s\\p{Z}<>\"“”«»\\u0e00-\\u0e7f"
          + "\\u3000-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff00-\\uffef]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\w)(https?://"
              + IN
              + "{3,2000}+)"
              + "|(?<![\\w@./:-])(?:(www\\.[a-zA-Z0-9-]{1,63}\\."
              + IN
              + "{2,2000}+)"
              + "|([a-zA-Z0-9-]{1,63}(?:\\.[a-zA-Z0-9-]{1,63}){0,4}"
              + "\\.(?:com|org|net|io|dev|fm|tv|rs|de|fr|me|co|ai|app|sh|to|ly)"
              + "/"
              + IN
              + "{1,2000}+)"
              + "|([\\w.+-]{1,64}@[a-zA-Z0-9-]{1,63}(?:\\.[a-zA-Z0-9-]{1,63}){1,4}))");
  private static final String END = ".,;:!?'’\"*_~…";

  private Autolink() {}

  /// Changes the document in place.
  static void in(Document document) {
    for (TextNode text : Texts.in(document.body(), Autolink::mayHold)) {
      Texts.replace(text, ADDRESS, Autolink::link);
    }
  }

  private static boolean mayHold(String text) {
    return text.indexOf('/') >= 0 || text.indexOf('@') >= 0 || text.contains("www.");
  }

  private static Texts.Found link(MatchResult match) {
    String address = trim(match.group());
    Element anchor = new Element("a").attr("href", scheme(match) + address);
    return new Texts.Found(List.of(anchor.appendText(address)), address.length());
  }

  private static String scheme(MatchResult match) {
    if (match.group(1) != null) {
      return "";
    }
    return match.group(4) != null ? "mailto:" : "https://";
  }

  /// Without the sentence's punctuation and brackets that were opened outside.
  private static String trim(String address) {
    int end = address.length();
    while (end > 0) {
      char last = address.charAt(end - 1);
      boolean stray =
          (last == ')' && opens(address, end, '(') < 0)
              || (last == ']' && opens(address, end, '[') < 0)
              || last == '}'
              || last == '>';
      if (!stray && END.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return address.substring(0, end);
  }

  /// Below zero where more brackets close than open.
  private static int opens(String address, int end, char bracket) {
    int open = 0;
    for (int i = 0; i < end; i++) {
      char c = address.charAt(i);
      if (c == bracket) {
        open++;
      } else if (c == (bracket == '(' ? ')' : ']')) {
        open--;
      }
    }
    return open;
  }
}

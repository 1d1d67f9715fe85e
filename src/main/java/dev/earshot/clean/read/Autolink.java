package dev.earshot.clean.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Makes links of bare addresses: `https://…`, `www.…`, `github.com/owner/repo`, mail addresses.
final class Autolink {
  /// What may stand in an address; Chinese and Japanese text follows one without a space.
  private static final String IN = "[^\\s<>\"“”«»\\u3000-\\u30ff\\u4e00-\\u9fff\\uff00-\\uffef]";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\w@./:-])(?:"
              + "(https?://"
              + IN
              + "{3,2000}+)"
              + "|(www\\.[a-zA-Z0-9-]{1,63}\\."
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
    Texts.in(document, Autolink::mayHold).forEach(Autolink::link);
  }

  private static boolean mayHold(String text) {
    return text.indexOf('/') >= 0 || text.indexOf('@') >= 0 || text.contains("www.");
  }

  private static void link(TextNode node) {
    String text = node.getWholeText();
    Matcher match = ADDRESS.matcher(text);
    int done = 0;
    while (match.find()) {
      int end = match.start() + trim(match.group()).length();
      String address = text.substring(match.start(), end);
      node.before(new TextNode(text.substring(done, match.start())));
      Element anchor = new Element("a").attr("href", scheme(match) + address);
      node.before(anchor.appendText(address));
      done = end;
    }
    if (done > 0) {
      node.text(text.substring(done));
    }
  }

  private static String scheme(Matcher match) {
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

package dev.earshot.parse.mend;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Makes every `&` one that XML allows: HTML's entities become their characters, any other `&` and
/// `<` stands for itself.
final class Ampersands implements Mend {
  static final Pattern NAMED = Pattern.compile("&([A-Za-z][\\w.:-]{0,63});");
  private static final Pattern ANY =
      Pattern.compile("&(?:(#(?:[xX][0-9a-fA-F]+|\\d+);)|([A-Za-z]\\w{0,40});)?");
  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

  @Override
  public String apply(String xml, Consumer<String> notes) {
    Set<String> entities = new TreeSet<>();
    int[] bare = {0};
    int[] angles = {0};
    String mended =
        Markup.rewrite(
            xml,
            text -> mend(text, entities, bare, angles),
            tag -> tag.indexOf('&') < 0 ? tag : mend(tag, entities, bare));
    if (!entities.isEmpty()) {
      notes.accept("HTML entities " + String.join(", ", entities.stream().limit(5).toList()));
    }
    if (angles[0] > 0) {
      notes.accept(angles[0] + " bare <");
    }
    if (bare[0] > 0) {
      notes.accept(bare[0] + " bare &");
    }
    return mended;
  }

  private static String mend(String text, Set<String> entities, int[] bare, int[] angles) {
    String escaped = text.indexOf('<') < 0 ? text : text.replace("<", "&lt;");
    angles[0] += (escaped.length() - text.length()) / 3;
    return mend(escaped, entities, bare);
  }

  private static String mend(String text, Set<String> entities, int[] bare) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ANY.matcher(text)
        .replaceAll(found -> {
          String name = found.group(2);
          if (found.group(1) != null || (name != null && OF_XML.contains(name))) {
            return Matcher.quoteReplacement(found.group());
          }
          String character = name == null ? "" : Parser.unescapeEntities("&" + name + ";", true);
          if (name != null && !character.equals("&" + name + ";")) {
            entities.add(name);
            return Matcher.quoteReplacement(character);
          }
          bare[0]++;
          return Matcher.quoteReplacement("&amp;" + found.group().substring(1));
        });
  }
}

package dev.earshot.parse.mend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes attributes as XML wants them: each once, in quotes, apart, without `<`.
final class Attributes implements Mend {
  private static final String XML_SPACE = " \t\r\n";
  private static final Pattern START = Pattern.compile("<([A-Za-z_][\\w.:-]*+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z_][\\w.:-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]*)))?");

  @Override
  public String apply(String xml, Consumer<String> notes) {
    int[] mended = {0};
    String better =
        Markup.rewrite(
            xml,
            text -> text,
            tag -> {
              String rewritten = tag.indexOf(' ') < 0 && tag.indexOf('\n') < 0 ? tag : rewrite(tag);
              mended[0] += rewritten.equals(tag) ? 0 : 1;
              return rewritten;
            });
    if (mended[0] > 0) {
      notes.accept("attributes of " + mended[0] + " tags");
    }
    return mended[0] > 0 ? better : xml;
  }

  /// The tag; itself where its attributes are as they should be.
  private static String rewrite(String tag) {
    Matcher start = START.matcher(tag);
    if (!tag.endsWith(">") || !start.lookingAt()) {
      return tag;
    }
    String end = tag.endsWith("/>") ? "/>" : ">";
    String inside = tag.substring(start.end(), tag.length() - end.length());
    Matcher attribute = ATTRIBUTE.matcher(inside);
    Map<String, String> values = new LinkedHashMap<>();
    boolean right = true;
    int at = 0;
    while (attribute.find()) {
      boolean second = values.putIfAbsent(attribute.group(1), value(attribute)) != null;
      boolean apart = attribute.start() > at && isBlank(inside, at, attribute.start());
      right &= apart && !second && isQuoted(attribute);
      at = attribute.end();
    }
    if (right && isBlank(inside, at, inside.length())) {
      return tag;
    }
    StringBuilder out = new StringBuilder(start.group());
    values.forEach(
        (name, value) -> out.append(' ').append(name).append("=\"").append(value).append('"'));
    return out.append(end).toString();
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> XML_SPACE.indexOf(c) >= 0);
  }

  private static boolean isQuoted(Matcher attribute) {
    String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
    return value != null && value.indexOf('<') < 0;
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group <= 4; group++) {
      if (attribute.group(group) != null) {
        return attribute.group(group).replace("<", "&lt;").replace("\"", "&quot;");
      }
    }
    return attribute.group(1);
  }
}

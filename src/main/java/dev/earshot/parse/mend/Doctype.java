package dev.earshot.parse.mend;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drops the DOCTYPE. Entities that it declares as plain text are put in where they are used;
/// external ones, and those made of others, are not.
final class Doctype implements Mend {
  private static final Pattern START = Pattern.compile("<!DOCTYPE\\b", Pattern.CASE_INSENSITIVE);
  private static final String IN_VALUE = "<&%]|&(?:amp|lt|gt|quot|apos|#\\d{1,6});){0,200}+)";
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+([\\w.:-]{1,64})\\s+(?:\"((?:[^\""
              + IN_VALUE
              + "\"|'((?:[^'"
              + IN_VALUE
              + "')\\s*>");
  private static final Pattern END = Pattern.compile("\\]\\s*>");
  private static final int MOST_GROWTH = 1_000_000;

  @Override
  public String apply(String xml, Consumer<String> notes) {
    Matcher start = START.matcher(xml);
    if (!start.find() || isInside(xml, start.start())) {
      return xml;
    }
    notes.accept("DOCTYPE");
    int end = end(xml, start.end());
    String rest = xml.substring(0, start.start()) + xml.substring(end);
    return expand(rest, entities(xml.substring(start.start(), end)));
  }

  /// Whether the document itself has begun before.
  private static boolean isInside(String xml, int at) {
    return Markup.root(xml.substring(0, at)) < at;
  }

  /// Behind the `>` that ends the declaration, internal subset included.
  private static int end(String xml, int from) {
    int open = xml.indexOf('[', from);
    int close = xml.indexOf('>', from);
    if (open >= 0 && (close < 0 || open < close)) {
      Matcher subset = END.matcher(xml);
      close = subset.find(open) ? subset.end() - 1 : -1;
    }
    return close < 0 ? from : close + 1;
  }

  private static Map<String, String> entities(String doctype) {
    Map<String, String> entities = new HashMap<>();
    Matcher matcher = ENTITY.matcher(doctype);
    while (matcher.find()) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      entities.putIfAbsent(matcher.group(1), value);
    }
    return entities;
  }

  private static String expand(String xml, Map<String, String> entities) {
    if (entities.isEmpty()) {
      return xml;
    }
    StringBuilder out = new StringBuilder(xml.length());
    Matcher matcher = Ampersands.NAMED.matcher(xml);
    int at = 0;
    while (matcher.find() && out.length() < xml.length() + MOST_GROWTH) {
      String value = entities.get(matcher.group(1));
      if (value != null) {
        out.append(xml, at, matcher.start()).append(value);
        at = matcher.end();
      }
    }
    return out.append(xml, at, xml.length()).toString();
  }
}

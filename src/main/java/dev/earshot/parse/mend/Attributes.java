package dev.earshot.parse.mend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes attributes as XML wants them: each once, in quotes, apart, without `<`.
final class Attributes implements Mend {
  private static final Pattern START = Pattern.compile("<([A-Za-z_][\\w.:-]*+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z_][\\w.:-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]*)))?");

  // Each begins only where a run of blanks does: a run is looked at once, however long.
  private static final Pattern SPACE_BEFORE_END = Pattern.compile("(?<!\\s)\\s++(?=/?>$)");
  private static final Pattern AROUND_EQUALS = Pattern.compile("(?<!\\s)\\s*+=\\s*+(?=\")");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  @Override
  public String apply(String xml, Consumer<String> notes) {
    int[] mended = {0};
    String better =
        Markup.rewrite(
            xml,
            text -> text,
            tag -> {
              String rewritten = tag.indexOf(' ') < 0 && tag.indexOf('\n') < 0 ? tag : rewrite(tag);
              mended[0] += isSame(rewritten, tag) ? 0 : 1;
              return rewritten;
            });
    if (mended[0] > 0) {
      notes.accept("attributes of " + mended[0] + " tags");
    }
    return mended[0] > 0 ? better : xml;
  }

  private static boolean isSame(String rewritten, String tag) {
    String plain = SPACE_BEFORE_END.matcher(tag.replace('\'', '"')).replaceAll("");
    plain = AROUND_EQUALS.matcher(plain).replaceAll("=");
    return rewritten.equals(SPACES.matcher(plain).replaceAll(" "));
  }

  private static String rewrite(String tag) {
    Matcher start = START.matcher(tag);
    if (!tag.endsWith(">") || !start.lookingAt()) {
      return tag;
    }
    String end = tag.endsWith("/>") ? "/>" : ">";
    Map<String, String> values = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(tag.substring(start.end(), tag.length() - end.length()));
    while (matcher.find()) {
      values.putIfAbsent(matcher.group(1), value(matcher));
    }
    StringBuilder out = new StringBuilder(start.group());
    values.forEach((name, value) -> out.append(" %s=\"%s\"".formatted(name, value)));
    return out.append(end).toString();
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

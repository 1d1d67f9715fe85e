package dev.earshot.parse.mend;

import dev.earshot.parse.xml.Namespaces;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Declares, on the root element, prefixes that are used and nowhere declared.
final class UnboundPrefixes implements Mend {
  private static final Pattern USED = Pattern.compile("</?([A-Za-z_][\\w.-]*):[A-Za-z_]");
  private static final Pattern USED_BY_ATTRIBUTE =
      Pattern.compile("\\s([A-Za-z_][\\w.-]*):[A-Za-z_][\\w.-]*\\s*=");
  private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][\\w.:-]*");

  @Override
  public String apply(String xml, Consumer<String> notes) {
    Matcher root = ROOT.matcher(xml).region(Markup.root(xml), xml.length());
    if (!root.lookingAt()) {
      return xml;
    }
    int end = xml.indexOf('>', root.end());
    String tag = xml.substring(root.start(), end < 0 ? xml.length() : end);
    StringBuilder declarations = new StringBuilder();
    for (String prefix : used(xml)) {
      if (!declares(tag, prefix)) {
        String uri = Namespaces.uriOf(prefix).orElse("urn:unbound:" + prefix);
        declarations.append(" xmlns:").append(prefix).append("=\"").append(uri).append('"');
        notes.accept("unbound prefix " + prefix);
      }
    }
    return xml.substring(0, root.end()) + declarations + xml.substring(root.end());
  }

  private static boolean declares(String tag, String prefix) {
    return Pattern.compile("xmlns:" + Pattern.quote(prefix) + "\\s*=").matcher(tag).find();
  }

  private static Set<String> used(String xml) {
    Set<String> prefixes = new TreeSet<>();
    Markup.rewrite(
        xml,
        text -> text,
        tag -> {
          collect(USED, tag, prefixes);
          collect(USED_BY_ATTRIBUTE, tag, prefixes);
          return tag;
        });
    prefixes.remove("xml");
    prefixes.remove("xmlns");
    return prefixes;
  }

  private static void collect(Pattern pattern, String tag, Set<String> prefixes) {
    if (tag.indexOf(':') >= 0) {
      Matcher matcher = pattern.matcher(tag);
      while (matcher.find()) {
        prefixes.add(matcher.group(1));
      }
    }
  }
}

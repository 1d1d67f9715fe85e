package dev.earshot.parse.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
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
    Pass pass = new Pass();
    String mended = Markup.rewrite(xml, pass::text, pass::ampersands);
    pass.notes().forEach(notes);
    return mended;
  }

  /// One pass over a document, and what it met.
  private static final class Pass {
    private final Map<String, String> characters = new HashMap<>();
    private final Set<String> entities = new TreeSet<>();
    private int bareAmpersands;
    private int bareAngles;

    String text(String text) {
      String escaped = text.indexOf('<') < 0 ? text : text.replace("<", "&lt;");
      bareAngles += (escaped.length() - text.length()) / 3;
      return ampersands(escaped);
    }

    String ampersands(String text) {
      return text.indexOf('&') < 0 ? text : ANY.matcher(text).replaceAll(this::replacement);
    }

    private String replacement(MatchResult found) {
      String name = found.group(2);
      if (found.group(1) != null || (name != null && OF_XML.contains(name))) {
        return Matcher.quoteReplacement(found.group());
      }
      String character = name == null ? "" : characters.computeIfAbsent(name, Pass::character);
      if (!character.isEmpty()) {
        entities.add(found.group(2));
        return Matcher.quoteReplacement(character);
      }
      bareAmpersands++;
      return Matcher.quoteReplacement("&amp;" + found.group().substring(1));
    }

    /// The character of one of HTML's entities; empty where there is no such entity.
    private static String character(String name) {
      String entity = "&" + name + ";";
      String character = Parser.unescapeEntities(entity, true);
      if (character.equals(entity)) {
        return "";
      }
      return character.replace("&", "&amp;").replace("<", "&lt;");
    }

    List<String> notes() {
      List<String> notes = new ArrayList<>();
      if (!entities.isEmpty()) {
        notes.add("HTML entities " + String.join(", ", entities.stream().limit(5).toList()));
      }
      if (bareAngles > 0) {
        notes.add(bareAngles + " bare <");
      }
      if (bareAmpersands > 0) {
        notes.add(bareAmpersands + " bare &");
      }
      return notes;
    }
  }
}

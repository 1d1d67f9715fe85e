package dev.earshot.extract.sighting.command;

import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds Maven coordinates: `org.jsoup:jsoup:1.17.2`, where the group is a domain the other way
/// round, and as a `pom.xml` and `build.sbt` write them.
final class Coordinates {
  private static final int LONGEST = 80;
  private static final Set<String> DOMAINS = Set.copyOf(Resources.lines("group-domains.txt"));

  /// What tutorials and Maven's archetypes begin with.
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:com|org|net|io|dev)\\.(?:example|mycompany|acme|foo)\\b");

  /// What a text must have for a written-out coordinate, and the form with group and artifact.
  private record Form(String sign, Pattern pattern) {}

  private static final List<Form> WRITTEN_OUT =
      List.of(
          new Form(
              "<groupId>",
              Pattern.compile(
                  "<groupId>\\s*+([\\w.-]++)\\s*+</groupId>\\s*+<artifactId>\\s*+([\\w.-]++)")),
          new Form("\" %", Pattern.compile("\"([\\w.-]{2,80}+)\" %{1,3}+ \"([\\w.-]++)\"")));

  private Coordinates() {}

  static List<Sighting> in(Page page, KnownSoftware known) {
    List<Sighting> found = new ArrayList<>();
    writtenOut(page.text(), found);
    String text = page.text();
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      int start = at;
      while (start > 0 && at - start < LONGEST && isPart(text.charAt(start - 1))) {
        start--;
      }
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST && isPart(text.charAt(end))) {
        end++;
      }
      Span span = new Span(start, end);
      if (isGroup(text.substring(start, at)) && end > at + 2 && isFree(text, start, end)) {
        if (isSure(page, span) || isLikely(page.text(span), at - start, known)) {
          add(page.text(span), span, found);
        }
      }
    }
    return found;
  }

  private static void writtenOut(String text, List<Sighting> found) {
    for (Form form : WRITTEN_OUT) {
      if (!text.contains(form.sign)) {
        continue;
      }
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        if (!EXAMPLE.matcher(matcher.group(1)).lookingAt()) {
          Span artifact = new Span(matcher.start(2), matcher.end(2));
          add(matcher.group(1) + ":" + matcher.group(2), artifact, found);
        }
      }
    }
  }

  /// Whether it stands in code or has a version, and the group is no example's.
  private static boolean isSure(Page page, Span span) {
    String text = page.text();
    int end = span.end();
    boolean version =
        end + 1 < text.length()
            && text.charAt(end) == ':'
            && (Character.isDigit(text.charAt(end + 1)) || text.charAt(end + 1) == '$');
    boolean code = page.isMarked(span, Mark.Kind.CODE) || page.isMarked(span, Mark.Kind.CODE_BLOCK);
    return (version || code) && !EXAMPLE.matcher(page.text(span)).lookingAt();
  }

  /// Whether it is no sentence's end run into the next, "No com.me:Then": the group is known, or it
  /// has three parts, or its artifact bears its name.
  private static boolean isLikely(String text, int colon, KnownSoftware known) {
    String group = text.substring(0, colon);
    String artifact = text.substring(colon + 1);
    String last = group.substring(group.lastIndexOf('.') + 1);
    boolean lower = text.equals(text.toLowerCase(Locale.ROOT));
    boolean parts = group.indexOf('.') < group.lastIndexOf('.') || artifact.contains(last);
    return known.hasGroup(group) || (lower && parts && !EXAMPLE.matcher(text).lookingAt());
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  private static boolean isGroup(String text) {
    int dot = text.indexOf('.');
    return dot > 0 && DOMAINS.contains(text.substring(0, dot)) && !text.endsWith(".");
  }

  /// Whether it is no piece of an address or of something longer.
  private static boolean isFree(String text, int start, int end) {
    boolean before = start == 0 || "/@:".indexOf(text.charAt(start - 1)) < 0;
    return before
        && Character.isLetter(text.charAt(text.indexOf(':', start) + 1))
        && (end == text.length() || text.charAt(end) != '/');
  }

  private static void add(String coordinate, Span span, List<Sighting> found) {
    boolean stop = coordinate.endsWith(".");
    Span whole = stop ? new Span(span.start(), span.end() - 1) : span;
    Purls.of("maven", stop ? coordinate.substring(0, coordinate.length() - 1) : coordinate)
        .map(Software::ofPurl)
        .ifPresent(software ->
            found.add(
                new Sighting(
                    software, whole, Evidence.CODE, EnumSet.of(Sign.IMPORT), Optional.empty())));
  }
}

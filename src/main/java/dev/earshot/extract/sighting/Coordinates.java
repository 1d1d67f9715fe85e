package dev.earshot.extract.sighting;

import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Page;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds Maven coordinates, `org.jsoup:jsoup:1.17.2`: the group is a domain the other way round.
final class Coordinates {
  private static final int LONGEST = 80;
  private static final Set<String> DOMAINS = Set.copyOf(Resources.lines("group-domains.txt"));

  private Coordinates() {}

  static List<Sighting> in(Page page) {
    List<Sighting> found = new ArrayList<>();
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
      if (isGroup(text.substring(start, at)) && end > at + 2 && isFree(text, start, end)) {
        add(text.substring(start, end), new Span(start, end), found);
      }
    }
    return found;
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

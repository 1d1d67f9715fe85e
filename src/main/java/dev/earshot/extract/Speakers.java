package dev.earshot.extract;

import dev.earshot.extract.page.Page;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.podcast.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a single line attributes a name to: "Erik - a-tool", "#3 (Erik) a-tool".
final class Speakers {
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s•*◦-]*+(?:#\\d++ ?)?+(?:\\((\\p{Lu}\\p{L}++)\\)|(\\p{Lu}\\p{L}++)(?: ?[-–—] |: ))");

  private Speakers() {}

  static Optional<String> of(Page page, Sighting sighting) {
    Span line = page.line(sighting.span().start());
    Matcher matcher = LINE.matcher(page.text()).region(line.start(), line.end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    Span name = new Span(matcher.start(group), matcher.end(group));
    boolean linked = page.links().stream().anyMatch(l -> l.span().contains(name.start()));
    boolean before = name.end() <= sighting.span().start();
    boolean follows = group == 1 || startsLink(page, matcher.end());
    return !linked && before && follows ? Optional.of(page.text(name)) : Optional.empty();
  }

  private static boolean startsLink(Page page, int position) {
    return page.links().stream().anyMatch(link -> link.span().start() == position);
  }
}

package dev.earshot.extract;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.podcast.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a single line attributes a name to: "Erik - a-tool", "#3 (Erik) a-tool", "Maëlle : a-tool".
final class Speakers {
  private static final Pattern LINE =
      Pattern.compile(
          "[\\s•*◦-]*+(?:#\\d++ ?)?+(?:\\((\\p{Lu}\\p{L}++)\\)"
              + "|(\\p{Lu}\\p{Ll}++)(?: ?[-–—] |[ \\u00a0\\u202f]?+:[ \\u00a0]))");

  private static final Set<String> LABELS = Set.copyOf(Resources.lines("labels.txt"));
  private static final Set<String> GIVEN_NAMES = Set.copyOf(Resources.lines("given-names.txt"));

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
    boolean person = group == 1 || isPerson(page, sighting, matcher);
    return !linked && before && person ? Optional.of(page.text(name)) : Optional.empty();
  }

  /// Whether a word before a colon or dash is somebody's name: what follows is linked, or it is a
  /// given name. That the page has the word elsewhere, too, says nothing: any label may be.
  private static boolean isPerson(Page page, Sighting sighting, Matcher line) {
    String word = line.group(2);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean own = Names.squeezed(sighting.software().name()).contains(lower);
    boolean anchor = page.links().stream().anyMatch(link -> link.anchor().startsWith(word));
    if (own || anchor || LABELS.contains(lower)) {
      return false;
    }
    return GIVEN_NAMES.contains(lower) || startsLink(page, line.end());
  }

  private static boolean startsLink(Page page, int position) {
    return page.links().stream().anyMatch(link -> link.span().start() == position);
  }
}

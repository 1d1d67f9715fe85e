package dev.earshot.extract;

import dev.earshot.extract.page.Lines;
import dev.earshot.extract.page.Page;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sections of a page that are somebody's: "Ann Miller" or "Ann" is the whole heading.
final class Sections {
  private static final Pattern PERSON =
      Pattern.compile("\\s*+((\\p{Lu}\\p{Ll}++)((?:[ -]\\p{Lu}[\\p{L}.'’]*+){0,3}+)):?+\\s*+");

  /// So many headings must be a given name alone where nobody says that these people speak.
  private static final int SEVERAL = 2;

  private final List<Heading> headings;
  private final int[] starts;
  private final boolean several;

  /// @param who whose section it is; empty where it is nobody's
  /// @param sure whether it is a name with a surname, or of one who speaks
  private record Heading(Span span, String who, boolean sure) {}

  /// @param speaks whether somebody of that first name is known to speak
  /// @param isGiven whether a word is a given name
  Sections(Page page, Predicate<String> speaks, Predicate<String> isGiven) {
    headings =
        page.marks().of(Mark.Kind.HEADING).stream()
            .map(mark -> heading(page, mark.span(), speaks, isGiven))
            .toList();
    starts = headings.stream().mapToInt(heading -> heading.span.start()).toArray();
    several = headings.stream().filter(h -> !h.who.isEmpty()).count() >= SEVERAL;
  }

  private static Heading heading(
      Page page, Span span, Predicate<String> speaks, Predicate<String> isGiven) {
    Matcher matcher = PERSON.matcher(page.text(span));
    if (!matcher.matches()) {
      return new Heading(span, "", false);
    }
    String first = matcher.group(2);
    boolean known = speaks.test(first);
    String who = known || isGiven.test(first) ? matcher.group(1) : "";
    return new Heading(span, who, known || !matcher.group(3).isEmpty());
  }

  /// Whose section a position stands in.
  Optional<String> of(int position) {
    int last = Lines.lastFrom(starts, position);
    return last < 0
        ? Optional.empty()
        : Optional.of(headings.get(last))
            .filter(heading -> heading.span.end() <= position)
            .filter(heading -> heading.sure || several)
            .map(Heading::who)
            .filter(who -> !who.isEmpty());
  }
}

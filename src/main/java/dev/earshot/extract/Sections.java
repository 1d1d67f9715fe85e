package dev.earshot.extract;

import dev.earshot.extract.page.Lines;
import dev.earshot.extract.page.Page;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.Optional;

/// The sections of a page that are somebody's: "Ann Miller" or "Ann" is the whole heading. They end
/// at the next heading.
final class Sections {
  /// So many given names must be headings by themselves where nobody says that these people speak.
  private static final int SEVERAL = 2;

  private final List<Heading> headings;
  private final int[] starts;
  private final boolean several;

  private record Heading(Span span, Optional<PersonNames.Person> person) {}

  Sections(Page page, PersonNames names) {
    headings =
        page.marks().of(Mark.Kind.HEADING).stream()
            .map(mark -> new Heading(mark.span(), names.whole(page.text(mark.span()))))
            .toList();
    starts = headings.stream().mapToInt(heading -> heading.span.start()).toArray();
    long people = headings.stream().flatMap(heading -> heading.person.stream()).distinct().count();
    several = people >= SEVERAL;
  }

  /// Whose section a position stands in.
  Optional<String> of(int position) {
    int last = Lines.lastFrom(starts, position);
    return last < 0 || headings.get(last).span.end() > position
        ? Optional.empty()
        : headings
            .get(last)
            .person
            .filter(person -> person.sure() || several)
            .map(PersonNames.Person::name);
  }
}

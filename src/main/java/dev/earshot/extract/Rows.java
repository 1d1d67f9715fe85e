package dev.earshot.extract;

import dev.earshot.extract.page.Page;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of tables in which a cell is all somebody's name: "A talk on a-tool | Ann Miller".
final class Rows {
  /// What stands between cells.
  private static final String BAR = " | ";

  private final Page page;
  private final PersonNames names;

  /// Where a line begins to the people on it, each at the place where the cell begins.
  private final Map<Integer, List<Cell>> known = new HashMap<>();

  private record Cell(int start, String who) {}

  Rows(Page page, PersonNames names) {
    this.page = page;
    this.names = names;
  }

  /// The first whose cell stands behind a position on its line.
  Optional<String> after(int position) {
    Span line = page.line(position);
    return known.computeIfAbsent(line.start(), any -> people(line)).stream()
        .filter(cell -> cell.start >= position)
        .map(Cell::who)
        .findFirst();
  }

  private List<Cell> people(Span line) {
    List<Cell> people = new ArrayList<>();
    String text = page.text(line);
    int bar = text.indexOf(BAR);
    while (bar >= 0) {
      int from = bar + BAR.length();
      bar = text.indexOf(BAR, from);
      String cell = text.substring(from, bar < 0 ? text.length() : bar);
      names
          .whole(cell)
          .filter(PersonNames.Person::sure)
          .ifPresent(person -> people.add(new Cell(line.start() + from, person.name())));
    }
    return people;
  }
}

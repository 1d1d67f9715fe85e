package dev.earshot.extract;

import dev.earshot.extract.page.Page;
import dev.earshot.podcast.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rows of tables in which a cell is all somebody's name: "A talk on a-tool | Ann Miller".
final class Rows {
  /// What stands between cells.
  private static final Pattern BAR = Pattern.compile(" \\|(?= |$)");

  private final Page page;
  private final PersonNames names;

  /// The number of a line to the people on it by where their cells begin.
  private final Map<Integer, NavigableMap<Integer, String>> known = new HashMap<>();

  Rows(Page page, PersonNames names) {
    this.page = page;
    this.names = names;
  }

  /// The first whose cell stands behind a position on its line.
  Optional<String> after(int position) {
    int line = page.lines().at(position);
    return Optional.ofNullable(
            known
                .computeIfAbsent(line, number -> people(page.lines().span(number)))
                .ceilingEntry(position))
        .map(Map.Entry::getValue);
  }

  private NavigableMap<Integer, String> people(Span line) {
    NavigableMap<Integer, String> people = new TreeMap<>();
    if (page.text().indexOf('|', line.start(), line.end()) < 0) {
      return people;
    }
    String text = page.text(line);
    Matcher bar = BAR.matcher(text);
    boolean more = bar.find();
    while (more) {
      int from = bar.end();
      more = bar.find();
      names
          .whole(text.substring(from, more ? bar.start() : text.length()))
          .filter(PersonNames.Person::sure)
          .ifPresent(person -> people.put(line.start() + from, person.name()));
    }
    return people;
  }
}

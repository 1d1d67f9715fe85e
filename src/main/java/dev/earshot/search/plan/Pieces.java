package dev.earshot.search.plan;

import dev.earshot.search.query.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What to look for in place of a name that no episode has in one piece.
final class Pieces {
  private static final Pattern JOINT = Pattern.compile("[./:#\\\\]+|->");
  private static final Pattern NAME = Pattern.compile(".*\\p{L}.*");

  private static final int DEEPEST = 8;

  private Pieces() {}

  /// What may be tried for a word, the nearest first: of `asyncio.TaskGroup` both parts, then the
  /// last; of an address those above it. None for a plain word.
  static List<Clause> of(String word) {
    Optional<String> address = Addresses.key(word);
    List<Clause> above = address.isPresent() ? above(address.orElseThrow()) : List.of();
    return above.isEmpty() && !word.contains("://") ? parts(word) : above;
  }

  private static List<Clause> above(String address) {
    List<Clause> above = new ArrayList<>();
    Optional<String> next = Addresses.above(cut(address));
    while (next.isPresent()) {
      above.add(new Clause.Word(next.orElseThrow()));
      next = Addresses.above(next.orElseThrow());
    }
    return above;
  }

  /// Each level is asked for, so that a deep address is looked at only so far.
  private static String cut(String address) {
    String[] levels = address.split("/", DEEPEST + 1);
    return levels.length > DEEPEST
        ? String.join("/", List.of(levels).subList(0, DEEPEST))
        : address;
  }

  private static List<Clause> parts(String word) {
    List<Clause> parts =
        JOINT
            .splitAsStream(word)
            .filter(part -> NAME.matcher(part).matches())
            .<Clause>map(Clause.Word::new)
            .toList();
    return parts.size() > 1 ? List.of(new Clause.All(parts), parts.getLast()) : List.of();
  }
}

package dev.earshot.search.query;

import java.util.ArrayList;
import java.util.List;

/// Puts together what stands on the sides of `OR`.
final class Alternatives {
  /// More words than that beside an `OR` are prose that was pasted, in which it parts nothing.
  private static final int MAX_TYPED = 6;

  private Alternatives() {}

  /// @param sides the clauses of each side, at least one; they are taken apart
  static List<Clause> of(List<List<Clause>> sides) {
    boolean isOne = sides.size() < 2 || sides.stream().anyMatch(Alternatives::isProse);
    return isOne ? sides.stream().flatMap(List::stream).toList() : either(sides);
  }

  private static boolean isProse(List<Clause> clauses) {
    return clauses.size() > MAX_TYPED && clauses.stream().allMatch(Clause.Word.class::isInstance);
  }

  /// What narrows the first side from the left, or the last from the right, is meant for all, where
  /// no other side says as much for itself: `show:syntax css OR sass since:2022`.
  private static List<Clause> either(List<List<Clause>> sides) {
    List<Clause> narrow = new ArrayList<>();
    List<Clause> first = sides.getFirst();
    while (first.size() > 1 && narrowsAll(first.getFirst(), sides.subList(1, sides.size()))) {
      narrow.add(first.removeFirst());
    }
    List<Clause> last = sides.getLast();
    while (last.size() > 1 && narrowsAll(last.getLast(), sides.subList(0, sides.size() - 1))) {
      narrow.add(last.removeLast());
    }
    narrow.add(new Clause.Any(sides.stream().map(Alternatives::all).toList()));
    return narrow;
  }

  private static boolean narrowsAll(Clause clause, List<List<Clause>> others) {
    return narrows(clause)
        && others.stream().flatMap(List::stream).noneMatch(other -> isOfKind(clause, other));
  }

  private static boolean isOfKind(Clause clause, Clause other) {
    if (clause instanceof Clause.In in && other instanceof Clause.In same) {
      return in.field() == same.field();
    }
    return clause.getClass() == other.getClass();
  }

  private static boolean narrows(Clause clause) {
    return switch (clause) {
      case Clause.Published _, Clause.Lasts _, Clause.Numbered _ -> true;
      case Clause.In in -> in.field() == Field.SHOW || in.field() == Field.LANG;
      case Clause.Word _, Clause.Phrase _, Clause.Prefix _, Clause.Fuzzy _ -> false;
      case Clause.All _, Clause.Any _, Clause.Not _ -> false;
    };
  }

  static Clause all(List<Clause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.All(clauses);
  }
}

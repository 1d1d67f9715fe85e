package dev.earshot.search.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is asked for. `toString` gives it in the query language, fully bracketed.
public sealed interface Clause {
  /// A word, or a token such as `asyncio.TaskGroup`, in some form.
  record Word(String text) implements Clause {
    @Override
    public String toString() {
      return text;
    }
  }

  /// Words in this order, side by side.
  record Phrase(String text) implements Clause {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /// Words that begin so.
  record Prefix(String text) implements Clause {
    @Override
    public String toString() {
      return text + '*';
    }
  }

  /// Words that are nearly so.
  record Fuzzy(String text) implements Clause {
    @Override
    public String toString() {
      return text + '~';
    }
  }

  /// A word, phrase, prefix or fuzzy word in one field alone.
  record In(Field field, Clause clause) implements Clause {
    @Override
    public String toString() {
      return field.typed() + ':' + clause;
    }
  }

  /// Published at or after `since`, and before `until`.
  record Published(Optional<Instant> since, Optional<Instant> until) implements Clause {
    @Override
    public String toString() {
      return "date:"
          + since.map(Instant::toString).orElse("")
          + ".."
          + until.map(Instant::toString).orElse("");
    }
  }

  /// The recording takes at least `min` and at most `max`.
  record Lasts(Optional<Duration> min, Optional<Duration> max) implements Clause {
    @Override
    public String toString() {
      return "duration:"
          + min.map(Duration::toString).orElse("")
          + ".."
          + max.map(Duration::toString).orElse("");
    }
  }

  /// The episode's number is within a range.
  record Numbered(long min, long max) implements Clause {
    @Override
    public String toString() {
      return "number:" + (min == max ? "" + min : min + ".." + max);
    }
  }

  /// Every one of them.
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return joined(clauses, " ");
    }
  }

  /// At least one of them.
  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return joined(clauses, " OR ");
    }
  }

  /// None of it.
  record Not(Clause clause) implements Clause {
    @Override
    public String toString() {
      return "-" + clause;
    }
  }

  private static String joined(List<Clause> clauses, String joint) {
    return clauses.stream().map(Clause::toString).collect(Collectors.joining(joint, "(", ")"));
  }
}

package dev.earshot.clean.topic;

import dev.earshot.clean.Tables;
import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Learned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The people who may present something in these notes.
public final class Names {
  private static final Pattern SHAPE =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]{0,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,3}");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|&|/|\\+|\\band\\b|\\bund\\b)\\s*");
  private static final Set<String> NOT_NAMES =
      Set.copyOf(Tables.lines(Names.class, "not-names.txt"));

  private static final String LESSON = "presenter:";
  private static final int MIN_EPISODES = 3;

  private final Set<String> known = new HashSet<>();
  private final Learned learned;

  /// @param learned what other episodes teach about who presents
  public Names(Learned learned) {
    this.learned = learned;
  }

  /// The presenters of counted headings as lessons.
  public static Set<String> lessons(String text) {
    Set<String> lessons = new LinkedHashSet<>();
    for (String line : text.split("\n", -1)) {
      if (line.indexOf('#') >= 0) {
        Counted.of(line, false)
            .ifPresent(counted ->
                counted.presenters().forEach(name -> lessons.add(LESSON + Words.plain(name))));
      }
    }
    return lessons;
  }

  /// Whoever is named by full name is known by first name as well.
  public void learn(String people) {
    List<String> several = in(people);
    (several.isEmpty() ? List.of(people) : several).forEach(this::add);
  }

  private void add(String name) {
    String plain = Words.plain(name);
    if (!plain.isEmpty()) {
      known.add(plain);
      known.add(plain.split(" ", 2)[0]);
    }
  }

  /// The presenters of counted headings, "Michael #2: …".
  public void learnFrom(List<Line> lines) {
    for (Line line : lines) {
      if (line.depth() == 0 && line.text().indexOf('#') >= 0) {
        Counted.of(line.text(), false).ifPresent(c -> c.presenters().forEach(this::add));
      }
    }
  }

  /// Whether all of the names are of people known here.
  boolean areKnown(List<String> names) {
    return !names.isEmpty()
        && names.stream()
            .map(Words::plain)
            .allMatch(name -> isKnown(name) || isKnown(name.split(" ", 2)[0]));
  }

  private boolean isKnown(String name) {
    return known.contains(name) || learned.ofShow(LESSON + name) >= MIN_EPISODES;
  }

  /// The names in "Brian", "Brian Okken", "Brian and Michael", as written; none where it is no such
  /// text.
  static List<String> in(String text) {
    if (text.isEmpty() || text.length() > 60) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(text.strip(), -1)) {
      if (!isName(part)) {
        return List.of();
      }
      names.add(part);
    }
    return names;
  }

  private static boolean isName(String text) {
    return SHAPE.matcher(text).matches()
        && !NOT_NAMES.contains(text.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }
}

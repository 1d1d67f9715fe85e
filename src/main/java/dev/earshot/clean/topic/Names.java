package dev.earshot.clean.topic;

import dev.earshot.clean.table.Tables;
import dev.earshot.clean.text.Line;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The people who may present something in these notes.
public final class Names {
  private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,20}";
  private static final String PARTICLE =
      "(?:van|von|der|den|de|del|da|dos|di|la|le|bin|ibn|al|zu) ";
  private static final Pattern SHAPE =
      Pattern.compile(WORD + "(?: (?:" + PARTICLE + "){0,2}" + WORD + "){0,3}|\\p{Lo}{2,6}");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,、/+&]\\s*|\\s+(?:and|und|et|y|e|и|en|og|och|i|ja|ve)\\s+|\\s*[和と]\\s*");
  private static final Pattern TWO_WORDS = Pattern.compile("[\\p{L}.-]+ [\\p{L}.-]+");
  private static final Set<String> NOT_NAMES =
      Set.copyOf(Tables.lines(Names.class, "not-names.txt"));

  private static final String LESSON = "presenter:";
  private static final int MIN_EPISODES = 3;

  /// How many headings of one form a note must have for the form to mean something.
  private static final int MIN_REPETITIONS = 2;

  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> signers = new HashMap<>();
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
                counted.presenters().forEach(name -> lessons.add(LESSON + PlainForm.of(name))));
      }
    }
    return lessons;
  }

  /// Somebody whom the feed names. An author may be a company, a single word even a thing: of those
  /// no first name is taken.
  public void learn(Person person) {
    List<String> several = in(person.name());
    boolean author = person.role().equals("author");
    if (author && several.size() == 1) {
      known.add(PlainForm.of(person.name()));
    } else {
      several.forEach(this::add);
    }
  }

  /// Whoever is named by full name is known by first name as well.
  void learn(String people) {
    in(people).forEach(this::add);
  }

  private void add(String name) {
    String plain = PlainForm.of(name);
    if (!plain.isEmpty()) {
      known.add(plain);
      known.add(first(plain));
    }
  }

  /// The presenters of counted headings, "Michael #2: …", and of headings that repeat the form
  /// "Imke: …".
  public void learnFrom(List<Line> lines) {
    Map<String, Integer> labels = new HashMap<>();
    int headings = 0;
    for (Line line : lines) {
      if (line.depth() == 0 && line.text().indexOf('#') >= 0) {
        Counted.of(line.text(), false).ifPresent(c -> c.presenters().forEach(this::add));
      }
      for (String signer : Presenters.signers(line)) {
        signers.merge(PlainForm.of(signer), 1, Integer::sum);
      }
      if (HeadlineReader.isSetApart(line) && Cues.ofHeading(line.text()).isEmpty()) {
        headings++;
        Presenters.labelOfTitle(line.text()).ifPresent(name -> labels.merge(name, 1, Integer::sum));
      }
    }
    int labelled = labels.values().stream().mapToInt(Integer::intValue).sum();
    if (labelled >= MIN_REPETITIONS && labelled * 2 >= headings) {
      labels.keySet().forEach(this::learn);
    }
  }

  /// Whether all of the names are of people known here.
  boolean areKnown(List<String> names) {
    return !names.isEmpty() && names.stream().allMatch(this::isKnown);
  }

  /// Whether each of the names stands in brackets at the end of several items.
  boolean sign(List<String> names) {
    return !names.isEmpty()
        && names.stream()
            .allMatch(name -> signers.getOrDefault(PlainForm.of(name), 0) >= MIN_REPETITIONS);
  }

  /// By full name; by first name alone; by full name where only the first is known, unless it is
  /// "Wes' Courses".
  private boolean isKnown(String name) {
    String plain = PlainForm.of(name);
    return isOneOf(plain) || (TWO_WORDS.matcher(name).matches() && isOneOf(first(plain)));
  }

  private boolean isOneOf(String plain) {
    return known.contains(plain) || learned.ofShow(LESSON + plain) >= MIN_EPISODES;
  }

  private static String first(String plain) {
    return plain.split(" ", 2)[0];
  }

  /// The names in "Brian", "Brian Okken", "Brian and Michael", as written; none where it is no such
  /// text.
  static List<String> in(String text) {
    if (text.isEmpty() || text.length() > 60 || !mayBegin(text.charAt(0))) {
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

  /// Most lines are none: looked at once, as patterns are dear.
  private static boolean mayBegin(char first) {
    return Character.isUpperCase(first)
        || Character.getType(first) == Character.OTHER_LETTER
        || Character.isSurrogate(first)
        || Character.isWhitespace(first);
  }

  private static boolean isName(String text) {
    return SHAPE.matcher(text).matches()
        && List.of(PlainForm.of(text).split(" ", -1)).stream().noneMatch(NOT_NAMES::contains);
  }
}

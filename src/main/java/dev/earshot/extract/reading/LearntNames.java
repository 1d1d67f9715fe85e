package dev.earshot.extract.reading;

import dev.earshot.extract.known.Openings;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Software;
import dev.earshot.podcast.Learned;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names that links of other episodes give to packages, as the lessons `name:NAME=TYPE/FULL`
/// tell.
public final class LearntNames {
  static final String LESSON = "name:";
  private final Learned source;
  private final Map<String, Learnt> byName = new HashMap<>();
  private final Openings openings = new Openings();

  /// A package by a learnt name: in how many episodes of this show, and in how many shows.
  public record Learnt(Software software, int ofShow, int ofAll) {
    private int weight() {
      return 10 * ofShow + ofAll;
    }
  }

  /// Reads the lessons that teach names.
  public LearntNames(Learned learned) {
    source = learned;
    learned.ofAll().keySet().forEach(this::add);
    learned.ofShow().keySet().forEach(this::add);
  }

  /// Whether it was made of this very value: a quick answer where comparing would cost.
  @SuppressWarnings("ReferenceEquality")
  public boolean isOf(Learned learned) {
    return source == learned;
  }

  /// Whether a folded name is taught.
  public boolean has(String folded) {
    return byName.containsKey(folded);
  }

  /// The package that a folded name stands for by most lessons.
  public Optional<Learnt> find(String folded) {
    return Optional.ofNullable(byName.get(folded));
  }

  /// Whether a name of several parts begins with these two.
  public boolean opens(String first, String second) {
    return openings.has(first, second);
  }

  /// The lesson that a name stands for a package.
  public static String lesson(String folded, Software software) {
    return LESSON + folded + "=" + software.purl().type() + "/" + software.purl().fullName();
  }

  private void add(String lesson) {
    int equals = lesson.indexOf('=');
    if (!lesson.startsWith(LESSON) || equals < 0) {
      return;
    }
    String[] target = lesson.substring(equals + 1).split("/", 2);
    Optional<Software> software = Purls.of(target[0], target[1]).map(Software::ofPurl);
    if (software.isPresent()) {
      Learnt learnt = new Learnt(software.get(), source.ofShow(lesson), source.ofAll(lesson));
      String name = lesson.substring(LESSON.length(), equals);
      byName.merge(name, learnt, (a, b) -> better(a, b));
      openings.add(name);
    }
  }

  private static Learnt better(Learnt a, Learnt b) {
    int order = Integer.compare(a.weight(), b.weight());
    boolean first = order > 0 || (order == 0 && a.software.purl().compareTo(b.software.purl()) < 0);
    return first ? a : b;
  }
}

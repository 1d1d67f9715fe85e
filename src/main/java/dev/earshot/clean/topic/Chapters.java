package dev.earshot.clean.topic;

import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Start times of topics from the chapters that the feed lists.
public final class Chapters {
  private static final int MIN_PART = 8;
  private static final int MIN_CHAPTERS = 2;

  private Chapters() {}

  /// The topics, those without a time code timed by the chapter of the same name. Where not one has
  /// a time then, the chapters follow as topics without text.
  public static List<Topic> time(List<Topic> topics, List<Chapter> chapters) {
    if (chapters.isEmpty()) {
      return topics;
    }
    List<Chapter> left = new ArrayList<>(chapters);
    List<Topic> timed = new ArrayList<>(topics.stream().map(topic -> time(topic, left)).toList());
    if (left.size() >= MIN_CHAPTERS && timed.stream().allMatch(topic -> topic.start().isEmpty())) {
      int end = topics.isEmpty() ? 0 : topics.getLast().span().end();
      left.stream()
          .filter(chapter -> !chapter.title().isEmpty())
          .map(c -> of(c, end))
          .forEach(timed::add);
    }
    return timed;
  }

  private static Topic of(Chapter chapter, int at) {
    return new Topic(
        chapter.title(),
        Topic.Kind.TOPIC,
        OptionalInt.empty(),
        List.of(),
        Optional.of(chapter.start()),
        new Span(at, at));
  }

  private static Topic time(Topic topic, List<Chapter> left) {
    if (topic.start().isPresent() || topic.heading().isEmpty()) {
      return topic;
    }
    Optional<Chapter> chapter =
        left.stream().filter(candidate -> isSame(candidate.title(), topic)).findFirst();
    chapter.ifPresent(left::remove);
    return new Topic(
        topic.heading(),
        topic.kind(),
        topic.number(),
        topic.presenters(),
        chapter.map(Chapter::start),
        topic.span());
  }

  private static boolean isSame(String title, Topic topic) {
    Optional<Counted> counted = Counted.of(title, true);
    if (counted.isPresent() && counted.get().number().equals(topic.number())) {
      return true;
    }
    String chapter = PlainForm.of(counted.map(Counted::rest).orElse(title));
    String heading = PlainForm.of(topic.heading());
    if (chapter.isEmpty() || heading.isEmpty()) {
      return title.strip().equals(topic.heading());
    }
    return chapter.equals(heading)
        || (chapter.length() >= MIN_PART && (' ' + heading + ' ').contains(' ' + chapter + ' '))
        || (heading.length() >= MIN_PART && (' ' + chapter + ' ').contains(' ' + heading + ' '));
  }
}

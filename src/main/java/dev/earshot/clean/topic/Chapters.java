package dev.earshot.clean.topic;

import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Start times of topics from the chapters that the feed lists.
public final class Chapters {
  private static final int MIN_PART = 8;

  private Chapters() {}

  /// The topics, those without a time code timed by the chapter of the same name.
  public static List<Topic> time(List<Topic> topics, List<Chapter> chapters) {
    if (chapters.isEmpty()) {
      return topics;
    }
    List<Chapter> left = new ArrayList<>(chapters);
    return topics.stream().map(topic -> time(topic, left)).toList();
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
    String chapter = Words.plain(counted.map(Counted::rest).orElse(title));
    String heading = Words.plain(topic.heading());
    return chapter.equals(heading)
        || (chapter.length() >= MIN_PART && (' ' + heading + ' ').contains(' ' + chapter + ' '))
        || (heading.length() >= MIN_PART && (' ' + chapter + ' ').contains(' ' + heading + ' '));
  }
}

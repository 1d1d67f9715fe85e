package dev.earshot.cli.episodes.page;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.answers.FileAddress;
import dev.earshot.cli.output.Output;
import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.search.answer.EpisodeDetail;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The chapters that the feed lists, where the page does not show them with their times anyway: as
/// topics, or in the notes.
final class ChapterLines {
  private final List<Chapter> chapters;
  private final List<Chapter> printed;
  private final Optional<URI> file;

  private ChapterLines(List<Chapter> chapters, List<Chapter> printed, Optional<URI> file) {
    this.chapters = chapters;
    this.printed = printed;
    this.file = file;
  }

  /// All, or where the page tells most of them those that it does not tell.
  static ChapterLines of(EpisodeDetail episode, TopicLines topics) {
    List<Chapter> inOrder =
        episode.recording().chapters().stream()
            .distinct()
            .sorted(Comparator.comparing(Chapter::start))
            .toList();
    List<TimedWords> said =
        Stream.concat(topics.timed(), episode.text().lines().map(TimedWords::ofNotes)).toList();
    List<Chapter> untold =
        inOrder.stream()
            .filter(chapter -> said.stream().noneMatch(line -> line.tell(chapter)))
            .toList();
    boolean few = untold.size() * 2 < inOrder.size();
    return new ChapterLines(inOrder, few ? untold : inOrder, episode.recording().chaptersFile());
  }

  void print(Output output) {
    TimeTable.print(output, "Chapters", printed.stream().map(ChapterLines::row).toList());
  }

  /// Where the chapters lie, when the feed does not list them itself.
  Optional<String> file(URI feed) {
    return file.filter(_ -> chapters.isEmpty()).map(url -> FileAddress.of(feed, url));
  }

  /// The addresses that are printed here.
  Set<String> addresses() {
    return links(printed).map(link -> link.url().toString()).collect(Collectors.toSet());
  }

  /// The links of chapters that are not printed here, with the chapters' titles.
  List<Link> linksElsewhere() {
    return links(chapters.stream().filter(chapter -> !printed.contains(chapter)).toList()).toList();
  }

  private static Stream<Link> links(List<Chapter> chapters) {
    return chapters.stream()
        .flatMap(chapter ->
            chapter.link().stream().map(url -> new Link(url, chapter.title(), new Span(0, 0))));
  }

  private static TimeTable.Row row(Chapter chapter) {
    String link = chapter.link().map(url -> " " + url).orElse("");
    return new TimeTable.Row(EpisodeLines.clock(chapter.start()), chapter.title() + link);
  }
}

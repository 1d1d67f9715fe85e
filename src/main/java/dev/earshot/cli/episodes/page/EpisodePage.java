package dev.earshot.cli.episodes.page;

import dev.earshot.cli.answers.FileAddress;
import dev.earshot.cli.answers.KindOption;
import dev.earshot.cli.output.Output;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.TranscriptRef;
import dev.earshot.search.answer.EpisodeDetail;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that is known about one episode, to be read.
public final class EpisodePage {
  private final Output output;
  private final EpisodeDetail episode;

  public EpisodePage(Output output, EpisodeDetail episode) {
    this.output = output;
    this.episode = episode;
  }

  public void print() {
    PageHeader.print(output, episode);
    TopicLines topics = TopicLines.of(episode);
    topics.print(output);
    ChapterLines chapters = ChapterLines.of(episode, topics);
    chapters.print(output);
    section("Chapters", chapters.file(episode.header().feed()).stream().toList());
    if (!episode.text().isBlank()) {
      output.line();
      new NotesPrinter(output, episode).print();
    }
    section("Packages", packages());
    section("Links", PageLinks.of(output, episode, chapters));
    section(
        "Transcripts", episode.recording().transcripts().stream().map(this::transcript).toList());
  }

  private void section(String title, List<String> lines) {
    Set<String> distinct = new LinkedHashSet<>(lines);
    distinct.removeIf(String::isBlank);
    if (!distinct.isEmpty()) {
      output.line();
      output.line(output.terminal().bold(title));
      distinct.forEach(line -> output.wrapped("• " + line, 2));
    }
  }

  private List<String> packages() {
    return episode.mentions().stream()
        .filter(KindOption.PACKAGE::takes)
        .map(EpisodePage::mention)
        .toList();
  }

  private static String mention(Mention mention) {
    String versions = mention.versions().stream().collect(Collectors.joining(", ", " ", ""));
    return mention.purl() + versions.stripTrailing();
  }

  /// `text/vtt, en https://…`.
  private String transcript(TranscriptRef transcript) {
    String what =
        Stream.concat(transcript.type().stream(), transcript.language().stream())
            .collect(Collectors.joining(", "));
    return (what + " " + FileAddress.of(episode.header().feed(), transcript.url())).strip();
  }
}

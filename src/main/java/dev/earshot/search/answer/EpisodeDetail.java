package dev.earshot.search.answer;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Topic;
import java.util.List;

/// All that the index knows about an episode: enough to print it.
///
/// @param text the readable notes; the spans of topics and links are positions in it
/// @param people hosts and guests as the feed names them, and who presents a topic, without
///   repetitions
/// @param recording what the feed says beside the notes
public record EpisodeDetail(
    EpisodeHeader header,
    String text,
    List<Topic> topics,
    List<Link> links,
    List<Mention> mentions,
    List<String> people,
    Recording recording) {
  public EpisodeDetail {
    topics = List.copyOf(topics);
    links = List.copyOf(links);
    mentions = List.copyOf(mentions);
    people = List.copyOf(people);
  }
}

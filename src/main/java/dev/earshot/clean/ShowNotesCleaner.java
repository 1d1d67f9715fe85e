package dev.earshot.clean;

import dev.earshot.clean.learn.Boilerplate;
import dev.earshot.clean.read.NoteChoice;
import dev.earshot.clean.text.Characters;
import dev.earshot.clean.text.LaidOut;
import dev.earshot.clean.text.Layout;
import dev.earshot.clean.text.Line;
import dev.earshot.clean.topic.Chapters;
import dev.earshot.clean.topic.Names;
import dev.earshot.clean.topic.Titles;
import dev.earshot.clean.topic.Topics;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Cleans the show notes of an episode.
public final class ShowNotesCleaner {
  /// Notes that were read and laid out, before anything learnt is applied. Reading is the dear
  /// part: who cleans the same notes again, knowing more by then, need not read them again.
  public static final class ReadNotes {
    private static final ReadNotes NONE = new ReadNotes("", Optional.empty(), List.of());
    private final String html;
    private final Optional<LaidOut> laid;
    private final List<Link> links;

    private ReadNotes(String html, Optional<LaidOut> laid, List<Link> links) {
      this.html = html;
      this.laid = laid;
      this.links = List.copyOf(links);
    }
  }

  /// The clean form of the notes that say most; throws on no input: what cannot be read is empty.
  ///
  /// @param base what relative links are relative to: the episode's or the show's page
  /// @param learned what the show's episodes teach about its boilerplate
  public ShowNotes clean(Episode episode, Optional<URI> base, Learned learned) {
    return clean(episode, read(episode, base), learned);
  }

  /// Reads the notes that say most.
  public ReadNotes read(Episode episode, Optional<URI> base) {
    List<Document> candidates = NoteChoice.richestFirst(episode.notes());
    if (candidates.isEmpty()) {
      return ReadNotes.NONE;
    }
    Element body = SafeHtml.of(candidates.getFirst(), base);
    LaidOut laid = Layout.of(body);
    List<Link> links = new ArrayList<>(laid.links());
    for (Document other : candidates.subList(1, candidates.size())) {
      addMissing(links, SafeHtml.anchors(other, base), laid);
    }
    return new ReadNotes(body.html(), Optional.of(laid), links);
  }

  /// The clean form of notes that were read before.
  public ShowNotes clean(Episode episode, ReadNotes read, Learned learned) {
    return read.laid.map(laid -> clean(episode, read, laid, learned)).orElse(ShowNotes.EMPTY);
  }

  private static ShowNotes clean(Episode episode, ReadNotes read, LaidOut laid, Learned learned) {
    int skipped = Titles.repeated(laid.lines(), episode);
    List<Topic> topics = Topics.of(laid, skipped, names(episode, laid.lines(), learned));
    topics = Chapters.time(topics, episode.media().chapters());
    topics = Boilerplate.cut(topics, laid, learned);
    List<Link> links = onceATopic(read.links, topics);
    return new ShowNotes(read.html, laid.text(), topics, links, laid.marks());
  }

  /// The links, without those that a topic repeats.
  private static List<Link> onceATopic(List<Link> links, List<Topic> topics) {
    List<Link> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int topic = 0;
    for (Link link : links) {
      while (topic < topics.size() && topics.get(topic).span().end() <= link.span().start()) {
        topic++;
        seen.clear();
      }
      if (seen.add(link.url() + "\n" + link.anchor())) {
        kept.add(link);
      }
    }
    return kept;
  }

  /// Adds the links that only a candidate not chosen has, at the end.
  private static void addMissing(List<Link> links, List<Element> anchors, LaidOut laid) {
    Set<URI> known = new HashSet<>();
    links.forEach(link -> known.add(link.url()));
    Span end = new Span(laid.text().length(), laid.text().length());
    for (Element anchor : anchors) {
      URI url = URI.create(anchor.attr("href"));
      if (known.add(url)) {
        links.add(new Link(url, Characters.normalise(anchor.text()).strip(), end));
      }
    }
  }

  /// What the notes of one episode teach about its show: lines that may turn out boilerplate, and
  /// who presents. Does not depend on what was learnt when they were cleaned.
  public Set<String> lessons(ShowNotes notes) {
    Set<String> lessons = Boilerplate.lessons(notes.text(), notes.links(), notes.marks());
    lessons.addAll(Names.lessons(notes.text()));
    return lessons;
  }

  private static Names names(Episode episode, List<Line> lines, Learned learned) {
    Names names = new Names(learned);
    episode.media().people().forEach(names::learn);
    names.learnFrom(lines);
    return names;
  }
}

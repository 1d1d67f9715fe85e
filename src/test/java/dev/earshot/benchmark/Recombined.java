package dev.earshot.benchmark;

import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/// As many episodes as wanted, each in the shape of a real one, with topics of others of its size;
/// rare words, names and addresses come in many spellings. The same ones whenever they are asked
/// for.
final class Recombined implements Iterable<IndexedEpisode> {
  private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");
  private static final Duration LAST = Duration.ofDays(20 * 365);
  private static final int EPISODES_OF_A_SHOW = 300;

  /// So many of ten pieces stay as they are; the others come in some edition, early ones more
  /// often. Measured: 4,222 episodes have 45,000 words, and ten times as many have 3.2 times the
  /// words.
  private static final int UNCHANGED = 8;

  private static final int EDITIONS = 60;

  private final List<EpisodeDetail> real;
  private final Map<Integer, List<Piece>> pieces = new HashMap<>();
  private final Respelling respelling;
  private final int count;

  Recombined(List<EpisodeDetail> real, int count) {
    this.real = real.stream().filter(episode -> Piece.size(episode).isPresent()).toList();
    this.count = count;
    this.respelling = new Respelling(real, EDITIONS);
    for (EpisodeDetail episode : this.real) {
      Piece.of(episode).stream().filter(piece -> !piece.isFrame()).forEach(pool(episode)::add);
    }
  }

  private List<Piece> pool(EpisodeDetail episode) {
    return pieces.computeIfAbsent(Piece.size(episode).orElseThrow(), _ -> new ArrayList<>());
  }

  @Override
  public Iterator<IndexedEpisode> iterator() {
    Random random = new Random(1);
    return IntStream.range(0, count).mapToObj(i -> episode(i, random)).iterator();
  }

  private IndexedEpisode episode(int i, Random random) {
    EpisodeDetail base = real.get(random.nextInt(real.size()));
    int season = random.nextInt(1 + count / EPISODES_OF_A_SHOW / 10);
    URI feed = URI.create(base.header().feed() + "?" + season);
    List<Piece> chosen = new ArrayList<>();
    for (Piece own : Piece.of(base)) {
      chosen.add(own.isFrame() ? own : any(pool(base), random));
    }
    String title =
        chosen.stream()
            .filter(piece -> !piece.isFrame())
            .map(Piece::title)
            .findFirst()
            .orElse(base.header().title());
    return new IndexedEpisode(
        feed, show(base, season), made(i, feed, title, base), notes(chosen), mentions(chosen));
  }

  private Piece any(List<Piece> pool, Random random) {
    Piece piece = pool.get(random.nextInt(pool.size()));
    if (random.nextInt(10) < UNCHANGED) {
      return piece;
    }
    int edition = (int) Math.pow(EDITIONS, random.nextDouble());
    return piece.respelt(text -> respelling.in(text, edition));
  }

  private static Show show(EpisodeDetail base, int season) {
    return new Show(
        base.header().show() + (season == 0 ? "" : " " + season),
        Optional.empty(),
        "",
        Optional.of("en"),
        Optional.empty(),
        List.of());
  }

  private Episode made(int i, URI feed, String title, EpisodeDetail base) {
    String guid = "made-" + i;
    List<String> people =
        base.people().stream().map(name -> respelling.in(name, i % EDITIONS)).toList();
    return new Episode(
        EpisodeId.of(feed, guid),
        Optional.of(guid),
        title,
        Optional.of(FIRST.plusSeconds(LAST.toSeconds() / count * i)),
        base.header().link().map(page -> URI.create(page + "?" + i)),
        Optional.empty(),
        List.of(),
        media(base, people));
  }

  static Episode.Media media(EpisodeDetail base, List<String> people) {
    return new Episode.Media(
        base.header().duration(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        people.stream().map(name -> new Person(name, "", Optional.empty())).toList(),
        List.of(),
        List.of());
  }

  private static ShowNotes notes(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<Topic> topics = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Piece piece : pieces) {
      topics.add(piece.topicAt(text.length()));
      links.addAll(piece.linksAt(text.length()));
      text.append(piece.text()).append('\n');
    }
    return new ShowNotes("", text.toString(), topics, links, List.of());
  }

  /// One for each package.
  private static List<Mention> mentions(List<Piece> pieces) {
    Map<String, Mention> mentions = new HashMap<>();
    for (Piece piece : pieces) {
      piece.mentions().forEach(mention -> mentions.putIfAbsent(mention.purl().toString(), mention));
    }
    return List.copyOf(mentions.values());
  }
}

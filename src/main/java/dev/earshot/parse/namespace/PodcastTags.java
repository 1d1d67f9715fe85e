package dev.earshot.parse.namespace;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.parse.value.Durations;
import dev.earshot.parse.value.Flags;
import dev.earshot.parse.value.Numbers;
import dev.earshot.parse.value.Urls;
import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Extras;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.TranscriptRef;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jdom2.Element;

/// `podcast:`, the Podcasting 2.0 namespace, of episodes and shows alike.
public final class PodcastTags extends Tags {
  /// The one spelling of the namespace that readers see.
  public static final String URI = "https://podcastindex.org/namespace/1.0";

  @Serial private static final long serialVersionUID = 1;

  PodcastTags(Element parent) {
    super(parent, URI);
  }

  /// What a bean says in this namespace, be it nothing.
  public static PodcastTags of(Extendable bean) {
    return of(bean, URI, PodcastTags.class, PodcastTags::new);
  }

  public Optional<String> guid() {
    return text("guid");
  }

  public Optional<String> medium() {
    return text("medium");
  }

  public Optional<Boolean> locked() {
    return text("locked").flatMap(Flags::parse);
  }

  public OptionalInt season() {
    return Numbers.positive(text("season"));
  }

  public Optional<String> seasonName() {
    return attribute("season", "name");
  }

  /// The number; `display` is what players show in its place.
  public OptionalInt episode() {
    return Numbers.positive(text("episode"));
  }

  /// Who takes part; the specification's default role is `host`.
  public List<Person> people(Urls urls) {
    return elements("person").stream()
        .filter(person -> !person.getTextTrim().isEmpty())
        .map(person ->
            new Person(
                person.getTextTrim(),
                attribute(person, "role").orElse("host"),
                attribute(person, "href").flatMap(urls::read)))
        .toList();
  }

  public List<TranscriptRef> transcripts(Urls urls) {
    return elements("transcript").stream()
        .flatMap(transcript ->
            attribute(transcript, "url")
                .flatMap(urls::read)
                .map(url ->
                    new TranscriptRef(
                        url, attribute(transcript, "type"), attribute(transcript, "language")))
                .stream())
        .toList();
  }

  /// The file of chapters.
  public Optional<java.net.URI> chaptersFile(Urls urls) {
    return elements("chapters").stream()
        .flatMap(file -> attribute(file, "url").flatMap(urls::read).stream())
        .findFirst();
  }

  public List<Episode.Soundbite> soundbites() {
    return elements("soundbite").stream().flatMap(bite -> soundbite(bite).stream()).toList();
  }

  /// Other files of the same recording: the first source of each.
  public List<Enclosure> alternates(Urls urls) {
    return elements("alternateEnclosure").stream()
        .flatMap(file -> alternate(file, urls).stream())
        .toList();
  }

  public Optional<Extras.Location> location() {
    return elements("location").stream()
        .map(place ->
            new Extras.Location(
                place.getTextTrim(),
                attribute(place, "geo").map(geo -> geo.replaceFirst("^geo:", "")),
                attribute(place, "osm")))
        .findFirst();
  }

  public Optional<Extras.License> license(Urls urls) {
    return elements("license").stream()
        .map(license ->
            new Extras.License(
                license.getTextTrim(), attribute(license, "url").flatMap(urls::read)))
        .findFirst();
  }

  public List<Extras.Funding> funding(Urls urls) {
    return elements("funding").stream()
        .flatMap(funding ->
            attribute(funding, "url")
                .flatMap(urls::read)
                .map(url -> new Extras.Funding(url, funding.getTextTrim()))
                .stream())
        .toList();
  }

  public List<Extras.SocialPost> social(Urls urls) {
    return elements("socialInteract").stream()
        .flatMap(post ->
            attribute(post, "uri")
                .or(() -> attribute(post, "url"))
                .flatMap(urls::read)
                .map(url -> new Extras.SocialPost(url, attribute(post, "protocol").orElse("")))
                .stream())
        .toList();
  }

  public List<Extras.Txt> texts() {
    return elements("txt").stream()
        .filter(txt -> !txt.getTextTrim().isEmpty())
        .map(txt -> new Extras.Txt(attribute(txt, "purpose").orElse(""), txt.getTextTrim()))
        .toList();
  }

  /// What the methods above do not read, or not in full.
  public List<Extras.Tag> tags() {
    return OtherTags.of(all());
  }

  public Optional<String> image() {
    return attribute("image", "href");
  }

  private static Optional<Episode.Soundbite> soundbite(Element bite) {
    return attribute(bite, "startTime")
        .flatMap(Durations::position)
        .flatMap(start ->
            attribute(bite, "duration")
                .flatMap(Durations::parse)
                .map(length -> new Episode.Soundbite(start, length, bite.getTextTrim())));
  }

  private Optional<Enclosure> alternate(Element file, Urls urls) {
    OptionalLong length =
        attribute(file, "length").map(Numbers::count).orElse(OptionalLong.empty());
    return elements(file, "source").stream()
        .flatMap(source -> attribute(source, "uri").flatMap(urls::read).stream())
        .findFirst()
        .map(url -> new Enclosure(url, attribute(file, "type"), length));
  }

  /// Registers this namespace with Rome.
  public static final class Parser extends TagsParser {
    public Parser() {
      super(URI, PodcastTags::new);
    }
  }
}

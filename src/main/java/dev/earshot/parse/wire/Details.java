package dev.earshot.parse.wire;

import dev.earshot.parse.value.TitleNumbers;
import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Extras;
import dev.earshot.podcast.Person;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What RSS and Atom say alike, through namespaces.
final class Details {
  private static final Pattern MAIL_ADDRESS = Pattern.compile("\\S+@\\S+");

  private final Said said;

  Details(Said said) {
    this.said = said;
  }

  Episode.Media media(
      String title, List<String> authors, String dateText, Stream<Enclosure> others) {
    TitleNumbers inTitle = TitleNumbers.of(title);
    return new Episode.Media(
        said.itunes.duration().or(said.media::duration),
        first(said.itunes.season(), said.podcast.season(), inTitle.season()),
        first(said.itunes.episode(), said.podcast.episode(), inTitle.episode()),
        said.itunes.explicit().or(said.googlePlay::explicit),
        people(authors),
        said.chapters.chapters(),
        said.podcast.transcripts(said.urls),
        more(dateText, others));
  }

  /// Those whom `podcast:person` names with their roles, then authors that are none of them.
  List<Person> people(List<String> authors) {
    List<Person> people = new ArrayList<>(said.podcast.people(said.urls));
    Stream.of(
            said.itunes.author().stream(),
            said.googlePlay.author().stream(),
            said.dc.creators().stream(),
            said.atom.authors().stream(),
            authors.stream())
        .flatMap(names -> names)
        .map(Details::withoutAddress)
        .filter(name -> !name.isEmpty() && !MAIL_ADDRESS.matcher(name).matches())
        .filter(name -> people.stream().noneMatch(person -> person.name().equalsIgnoreCase(name)))
        .forEach(name -> people.add(new Person(name, "author", Optional.empty())));
    return people;
  }

  Extras extras(List<String> categories) {
    return new Extras(
        Texts.first(
                said.itunes.image(),
                said.podcast.image(),
                said.googlePlay.image(),
                said.media.thumbnail())
            .flatMap(said.urls::read),
        keywords(categories),
        said.podcast.location(),
        said.podcast.license(said.urls),
        said.podcast.funding(said.urls),
        said.podcast.social(said.urls),
        said.podcast.texts(),
        said.podcast.tags());
  }

  private Episode.More more(String dateText, Stream<Enclosure> others) {
    return new Episode.More(
        dateText,
        said.itunes.episodeType().map(type -> type.toLowerCase(Locale.ROOT)),
        said.podcast.seasonName(),
        said.podcast.chaptersFile(said.urls),
        Stream.concat(said.podcast.alternates(said.urls).stream(), others).toList(),
        said.podcast.soundbites(),
        extras(List.of()));
  }

  private List<String> keywords(List<String> categories) {
    return Stream.of(
            categories,
            said.itunes.keywords(),
            said.googlePlay.keywords(),
            said.dc.subjects(),
            said.media.keywords())
        .flatMap(List::stream)
        .toList();
  }

  /// RSS asks for `mail@host (Name)`: the name. An address alone is nobody's name.
  private static String withoutAddress(String author) {
    int open = author.indexOf('(');
    boolean named = author.indexOf('@') > 0 && open > 0 && author.endsWith(")");
    return named ? author.substring(open + 1, author.length() - 1).strip() : author.strip();
  }

  private static OptionalInt first(OptionalInt... numbers) {
    return Stream.of(numbers)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /// The link of the item itself, as `feedburner:` remembers it before its redirects.
  Optional<URI> originalLink() {
    return said.feedburner.origLink().flatMap(said.urls::web);
  }
}

package dev.earshot.parse.wire;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the head of an Atom feed says about the show.
final class AtomShow {
  private AtomShow() {}

  static Show read(Feed feed, Said said, Optional<String> language) {
    List<String> authors =
        feed.getAuthors().stream()
            .map(SyndPerson::getName)
            .flatMap(name -> Texts.given(name).stream())
            .toList();
    Details details = new Details(said);
    return new Show(
        Optional.ofNullable(feed.getTitleEx()).map(AtomText::title).orElse(""),
        feed.getAlternateLinks().stream()
            .flatMap(link -> Texts.given(link.getHref()).flatMap(said.urls::read).stream())
            .findFirst(),
        description(feed, said),
        Texts.first(language, said.dc.language()),
        said.podcast.guid(),
        details.people(authors),
        ShowDetails.more(
            said,
            ShowDetails.withImage(
                details.extras(categories(feed)), image(feed).flatMap(said.urls::read))));
  }

  private static String description(Feed feed, Said said) {
    Optional<String> subtitle =
        Optional.ofNullable(feed.getSubtitle()).flatMap(text -> Texts.given(text.getValue()));
    return Texts.first(subtitle, said.itunes.summary(), said.itunes.subtitle()).orElse("");
  }

  private static Optional<String> image(Feed feed) {
    return Texts.first(Texts.given(feed.getLogo()), Texts.given(feed.getIcon()));
  }

  private static List<String> categories(Feed feed) {
    return feed.getCategories().stream()
        .flatMap(category -> Texts.given(category.getTerm()).stream())
        .toList();
  }

  /// The first link of a relation.
  static Optional<URI> link(Said said, String relation) {
    return said.atom.links(relation).stream()
        .flatMap(href -> said.urls.web(href).stream())
        .findFirst();
  }
}

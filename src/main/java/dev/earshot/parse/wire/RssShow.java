package dev.earshot.parse.wire;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import dev.earshot.parse.value.Titles;
import dev.earshot.podcast.Extras;
import dev.earshot.podcast.Show;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the channel of RSS of any version says about the show.
final class RssShow {
  private final Channel channel;
  private final Said said;
  private final Details details;

  RssShow(Channel channel, Said said) {
    this.channel = channel;
    this.said = said;
    this.details = new Details(said);
  }

  Show toShow() {
    return new Show(
        Texts.first(Texts.given(channel.getTitle()), said.dc.title(), said.itunes.title())
            .map(Titles::fromHtml)
            .orElse(""),
        Texts.first(
                Texts.given(channel.getLink()), said.atom.links("alternate").stream().findFirst())
            .flatMap(said.urls::read),
        description(),
        Texts.first(Texts.given(channel.getLanguage()), said.dc.language()),
        said.podcast.guid(),
        details.people(Texts.given(channel.getManagingEditor()).stream().toList()),
        ShowDetails.more(said, extras()));
  }

  private String description() {
    return Texts.first(
            Texts.given(channel.getDescription()),
            said.itunes.summary(),
            said.googlePlay.description(),
            said.dc.description(),
            said.itunes.subtitle())
        .orElse("");
  }

  private Extras extras() {
    List<String> categories =
        channel.getCategories().stream()
            .map(Category::getValue)
            .flatMap(name -> Texts.given(name).stream())
            .toList();
    return ShowDetails.withImage(details.extras(categories), image());
  }

  private Optional<java.net.URI> image() {
    return Stream.ofNullable(channel.getImage())
        .flatMap(image -> Texts.given(image.getUrl()).stream())
        .flatMap(url -> said.urls.read(url).stream())
        .findFirst();
  }
}

package dev.earshot.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines and the sentences of links within them.
class ItemsTest {
  private static final String TEXT = "News\none two three four, five six seven eight and more\nend";

  @Test
  void sentenceBehindASentenceIsAnItem() {
    Items items = items(link(5, 23), link(25, 45));
    assertThat(items.count()).isEqualTo(4);
    assertThat(items.at(0)).isZero();
    assertThat(items.at(10)).isEqualTo(items.at(24)).isEqualTo(1);
    assertThat(items.at(25)).isEqualTo(items.at(50)).isEqualTo(2);
    assertThat(items.span(1)).isEqualTo(new Span(5, 25));
  }

  @Test
  void shortLinkIsNone() {
    assertThat(items(link(5, 12), link(25, 45)).count()).isEqualTo(3);
  }

  /// A picture has its text as anchor and no place in the text.
  @Test
  void pictureBeforeASentenceIsNone() {
    Link picture =
        new Link(URI.create("https://example.org/"), "a picture of it", new Span(25, 25));
    Items items = items(link(5, 23), picture, link(25, 45));
    assertThat(items.count()).isEqualTo(4);
    assertThat(items.at(25)).isEqualTo(items.at(30));
  }

  private static Link link(int start, int end) {
    return new Link(
        URI.create("https://example.org/"), TEXT.substring(start, end), new Span(start, end));
  }

  private static Items items(Link... links) {
    return Items.of(Lines.of(TEXT), List.of(links), TEXT.length());
  }
}

package dev.earshot.parse.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedLinksTest {
  @Test
  void feedsOfAPageAreFoundRssFirst() {
    assertThat(
            in(
                """
                <!doctype html><html><head>
                <link rel="stylesheet" href="style.css">
                <link rel="alternate" hreflang="de" href="/de/">
                <link rel="alternate" type="application/atom+xml" href="/atom.xml">
                <link rel="ALTERNATE nofollow" type="Application/RSS+xml" title=" The
                  show " href="feed?a=1&amp;b=2">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
                """))
        .containsExactly(
            new OutlinedFeed("https://show.example/about/feed?a=1&b=2", Optional.of("The show")),
            new OutlinedFeed("https://show.example/atom.xml", Optional.empty()));
  }

  @Test
  void pageWithoutAFeedNamesNone() {
    assertThat(in("<html><body><a href='feed.xml'>RSS</a>")).isEmpty();
  }

  private static List<OutlinedFeed> in(String page) {
    return FeedLinks.in(
        page.getBytes(StandardCharsets.UTF_8),
        Optional.empty(),
        URI.create("https://show.example/about/us"));
  }
}

package dev.earshot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListTest {
  @TempDir private Path folder;

  @Test
  void commentsAndBlankLinesSayNothing() throws IOException {
    FeedList list = read("\ufeff# mine\n\n  https://a.example/feed  Show A \nhttp://b.example/\n");
    assertThat(list.problems()).isEmpty();
    assertThat(list.subscriptions())
        .containsExactly(
            new Subscription(URI.create("https://a.example/feed"), Optional.of("Show A")),
            new Subscription(URI.create("http://b.example/"), Optional.empty()));
  }

  @Test
  void commentsBehindFeedsAreNoTitles() throws IOException {
    assertThat(
            read("""
            https://a.example/ # private
            https://b.example/ #mine
            https://c.example/ C# Show #1 # the best
            https://d.example/#part
            """)
                .subscriptions())
        .containsExactly(
            new Subscription(URI.create("https://a.example/"), Optional.empty()),
            new Subscription(URI.create("https://b.example/"), Optional.empty()),
            new Subscription(URI.create("https://c.example/"), Optional.of("C# Show #1")),
            new Subscription(URI.create("https://d.example/#part"), Optional.empty()));
  }

  @Test
  void feedListedTwiceCountsOnce() throws IOException {
    assertThat(read("https://a.example/ One\nhttps://a.example/ Two\n").subscriptions())
        .extracting(Subscription::title)
        .containsExactly(Optional.of("One"));
  }

  @Test
  void filesAreRelativeToTheList() throws IOException {
    assertThat(read("file:a%20b.xml\nfile:///tmp/c.xml\n").subscriptions())
        .extracting(Subscription::url)
        .containsExactly(folder.resolve("a b.xml").toUri(), URI.create("file:///tmp/c.xml"));
  }

  @Test
  void otherLinesAreNamedWithTheirPlace() throws IOException {
    FeedList list = read("https://a.example/\nftp://x\nhttps://\nwhat is this\nhttp://[bad\n");
    assertThat(list.subscriptions()).hasSize(1);
    assertThat(list.problems())
        .hasSize(4)
        .first()
        .asString()
        .endsWith("list.txt:2: 'ftp://x' is no feed URL (http, https or file)");
  }

  @Test
  void passwordOfALineThatIsNoUrlIsNotShown() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "ada:hush@example.org/feed\n");
    assertThat(FeedList.read(list).problems())
        .containsExactly(list + ":1: '…@example.org/feed' is no feed URL (http, https or file)");
  }

  @Test
  void listInAnotherEncodingStillSyncs() throws IOException {
    Path file = folder.resolve("list.txt");
    Files.write(file, new byte[] {'h', 't', 't', 'p', ':', '/', '/', 'a', ' ', (byte) 0xe4, '\n'});
    assertThat(FeedList.read(file).subscriptions()).hasSize(1);
  }

  private FeedList read(String text) throws IOException {
    return FeedList.read(Files.writeString(folder.resolve("list.txt"), text));
  }
}

package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.FEED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import dev.earshot.fetch.FetchOutcome.NotModified;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFeedsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void listedFileIsReadAndNotReadAgainUnchanged() throws Exception {
    Path file = Files.writeString(folder.resolve("feed one.xml"), FEED);
    Fetched fetched = (Fetched) fetch(file.toUri(), Optional.empty());
    assertThat(fetched.body()).asString().isEqualTo(FEED);
    assertThat(fetch(file.toUri(), fetched.validators())).isInstanceOf(NotModified.class);
    Files.writeString(file, FEED + "\n");
    assertThat(fetch(file.toUri(), fetched.validators())).isInstanceOf(Fetched.class);
  }

  @Test
  void fileThatIsNotListedIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("feed.xml"), FEED);
    assertThat(FetchTests.fetch(file.toUri(), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.BAD_URL, "only http and https URLs are fetched"));
  }

  @Test
  void whatCannotBeReadIsNamed() throws Exception {
    assertThat(fetch(folder.resolve("missing.xml").toUri(), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.UNREADABLE_FILE, "no such file"));
    assertThat(fetch(folder.toUri(), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.UNREADABLE_FILE, "not a regular file"));
    assertThat(fetch(URI.create("file://elsewhere.example/feed.xml"), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.BAD_URL, "not the URL of a local file"));
  }

  @Test
  void fileCanBeTooLargeAndEmpty() throws Exception {
    Path large = Files.writeString(folder.resolve("large.xml"), " ".repeat((1 << 20) + 1));
    assertThat(fetch(large.toUri(), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.TOO_LARGE, "larger than 1 MiB"));
    Path empty = Files.writeString(folder.resolve("empty.xml"), "");
    assertThat(fetch(empty.toUri(), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.EMPTY_BODY, "an empty file"));
  }

  private static FetchOutcome fetch(URI url, Optional<Validators> validators)
      throws InterruptedException {
    AddressPolicy listed = new AddressPolicy(false, _ -> true);
    try (FeedFetcher fetcher = FetchTests.fetcher(FetchTests.LIMITS, listed)) {
      return fetcher.fetch(url, validators);
    }
  }
}

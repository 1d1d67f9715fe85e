package dev.earshot.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class FileAddressTest {
  private static final URI FILE =
      URI.create("https://night.example/nighttrain054-20240914-FINAL-transcript.srt?token=abc");

  @Test
  void filesOfPublicFeedsCanBeOpened() {
    assertThat(FileAddress.of(URI.create("https://night.example/feed"), FILE))
        .isEqualTo(FILE.toString());
  }

  @Test
  void filesOfPrivateFeedsKeepTheirSecrets() {
    assertThat(FileAddress.of(URI.create("https://night.example/feed?auth=abc"), FILE))
        .doesNotContain("abc");
  }
}

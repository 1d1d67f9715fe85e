package dev.earshot.parse.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTextTest {
  private static final String FEED = "<rss><channel><title>Mjöl</title></channel></rss>";

  @Test
  void theContentTypeOutranksTheDeclaration() {
    String text = "<?xml version='1.0' encoding='iso-8859-1'?>" + FEED.replace('ö', 'ő');
    byte[] body = text.getBytes(Charset.forName("iso-8859-2"));

    assertThat(of(body, "text/xml; charset=\"ISO-8859-2\"").text()).isEqualTo(text);
  }

  @Test
  void theMarkOutranksBoth() {
    byte[] body = ("\uFEFF" + FEED).getBytes(StandardCharsets.UTF_16LE);

    assertThat(of(body, "text/xml; charset=utf-8").text()).isEqualTo(FEED);
  }

  @Test
  void latin1OfAServerThatAlwaysSaysSoIsSeenThrough() {
    BodyText text = of(FEED.getBytes(StandardCharsets.UTF_8), "text/xml; charset=ISO-8859-1");

    assertThat(text.text()).isEqualTo(FEED);
    assertThat(text.mend()).hasValueSatisfying(mend -> assertThat(mend).contains("UTF-8"));
  }

  @Test
  void aCharsetOfTheContentTypeThatDoesNotFitGivesWayToTheDeclaration() {
    String text = "<?xml version='1.0' encoding='windows-1251'?>" + FEED.replace("Mjöl", "Хлеб");
    byte[] body = text.getBytes(Charset.forName("windows-1251"));

    assertThat(of(body, "text/xml; charset=utf-8").text()).isEqualTo(text);
  }

  @Test
  void undeclaredBytesAreDetected() {
    String cyrillic = "<rss><title>Хлеб, мука и вода: разговор о выпечке</title></rss>";
    byte[] body = cyrillic.getBytes(Charset.forName("windows-1251"));

    assertThat(of(body, "text/xml").text()).isEqualTo(cyrillic);
  }

  @Test
  void aBogusCharsetIsNone() {
    assertThat(of(FEED.getBytes(StandardCharsets.UTF_8), "text/xml; charset=no such").text())
        .isEqualTo(FEED);
  }

  @Test
  void nothingIsNothing() {
    assertThat(of(new byte[0], "text/xml").text()).isEmpty();
  }

  private static BodyText of(byte[] body, String contentType) {
    return BodyText.of(body, Optional.of(contentType));
  }
}

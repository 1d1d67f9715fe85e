package dev.earshot.clean.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.clean.table.Tables;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of the tables does what it says.
class UrlsTest {
  static Stream<String> redirectors() {
    return Tables.lines(Redirectors.class, "redirectors.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("redirectors")
  void redirectorIsUnwrapped(String row) {
    String[] cells = row.split("\t", -1);
    assertThat(Urls.clean(cells[3])).contains(URI.create(cells[4]));
  }

  static Stream<String> trackers() {
    return Tables.lines(TrackingParameters.class, "tracking-parameters.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("trackers")
  void trackerIsDropped(String row) {
    String[] cells = row.split("\t", -1);
    String host = cells.length > 1 ? cells[1] : "a.example";
    String name = cells[0].replace("*", "x");
    assertThat(Urls.clean("https://" + host + "/b?c=1&" + name + "=2&d=3#e"))
        .contains(URI.create("https://" + host + "/b?c=1&d=3#e"));
  }

  @Test
  void whatIsNotATrackerStaysAsItIs() {
    assertThat(Urls.clean("https://x.example/?q=a;b&utm_source=x"))
        .contains(URI.create("https://x.example/?q=a;b"));
    assertThat(Urls.clean("https://x.example/?trk=1&utm=2"))
        .contains(URI.create("https://x.example/?trk=1&utm=2"));
    assertThat(Urls.clean("https://flattr.example/submit/auto?url=https%3A%2F%2Fa.example"))
        .contains(URI.create("https://flattr.example/submit/auto?url=https%3A%2F%2Fa.example"));
  }
}

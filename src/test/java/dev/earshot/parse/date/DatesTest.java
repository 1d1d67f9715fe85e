package dev.earshot.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 03 Mar 2026 06:30:00 GMT        | 2026-03-03T06:30:00Z
          Tue, 03 Mar 2026 06:30:00 +0100      | 2026-03-03T05:30:00Z
          Tue, 03 Mar 2026 06:30:00 +01:00     | 2026-03-03T05:30:00Z
          Tue, 03 Mar 2026 06:30:00 GMT+1      | 2026-03-03T05:30:00Z
          Tue, 3 Mar 26 06:30 EST              | 2026-03-03T11:30:00Z
          Tues, 3 Sept 2026 06:30:00 PDT       | 2026-09-03T13:30:00Z
          Wednesday, 4th March 2026 8:05 pm CET | 2026-03-04T19:05:00Z
          03 March 2026 12:15 AM               | 2026-03-03T00:15:00Z
          Tue Mar  3 06:30:00 2026             | 2026-03-03T06:30:00Z
          Tue Mar 3 06:30:00 UTC 2026          | 2026-03-03T06:30:00Z
          March 3, 2026                        | 2026-03-03T00:00:00Z
          2026-03-03                           | 2026-03-03T00:00:00Z
          2026-03                              | 2026-03-01T00:00:00Z
          20260303                             | 2026-03-03T00:00:00Z
          2026-03-03T06:30:00Z                 | 2026-03-03T06:30:00Z
          2026-03-03T06:30:00.123-05:00        | 2026-03-03T11:30:00Z
          2026-03-03 06:30:00 -0500            | 2026-03-03T11:30:00Z
          2026-03-03T06:30:9+01:00             | 2026-03-03T05:30:09Z
          2026-3-3 6:30                        | 2026-03-03T06:30:00Z
          2026/03/03 06:30:00 PST              | 2026-03-03T14:30:00Z
          2026-03-03T24:00:00Z                 | 2026-03-04T00:00:00Z
          Tue, 30 Jun 2015 23:59:60 GMT        | 2015-06-30T23:59:59Z
          3. März 2026                         | 2026-03-03T00:00:00Z
          mar., 3 déc. 2026 06:30:00 +0100     | 2026-12-03T05:30:00Z
          3 de marzo de 2026                   | 2026-03-03T00:00:00Z
          3 marraskuuta 2026                   | 2026-11-03T00:00:00Z
          3 července 2026                      | 2026-07-03T00:00:00Z
          3 марта 2026 06:30                   | 2026-03-03T06:30:00Z
          2026年3月3日 06:30                     | 2026-03-03T06:30:00Z
          3.4.2026 06:30                       | 2026-04-03T06:30:00Z
          31/12/2026                           | 2026-12-31T00:00:00Z
          12/31/2026 6:30 PM                   | 2026-12-31T18:30:00Z
          1772519400                           | 2026-03-03T06:30:00Z
          1772519400123                        | 2026-03-03T06:30:00Z
          """)
  void readsDatesAsPeopleWriteThem(String text, Instant expected) {
    assertThat(Dates.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "0000-00-00",
        "Mon, 01 Jan 0001 00:00:00 +0000",
        "Tue, 31 Feb 2026 06:30:00 GMT",
        "Thu, 118 Jun 2015 14:30:25 +0200",
        "Tue, 03 Mar 2026 25:30:00 GMT",
        "2026-13-01",
        "03/04/2026",
        "05-03-26",
        "31-12-25",
        "2999-01-01T00:00:00Z",
        "Tue, 03 Foo 2026 06:30:00 GMT"
      })
  void aWrongDateIsWorseThanNone(String text) {
    assertThat(Dates.parse(text)).isEmpty();
  }
}

package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Person;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is said to speak of a package: labels, sentences and recommendations name them.
class SpeakersTest {
  private static final MentionExtractor EXTRACTOR = new MentionExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ximena: Flask is fine for Python.                             | Ximena
          Ximena: we have Python. Bartek: Flask is fine.                | Bartek
          Ximena: tea. Bartek: ale. Thomas: rest. AJ: Python with Flask | AJ
          Ximena: Python, a blogBartek: Flask is fine.                  | Bartek
          Ximena: tea. Bartek: ale. Thomas: OpenAI: Python with Flask   | Thomas
          Ximena: a. Bartek: b. Thomas: c, Cons: d, Cons: Python, Flask | Thomas
          Bartek moved our Python to Flask and slept well.              | Bartek
          Flask – Ximena's pick for Python this week                    | Ximena
          A Python shop that Bartek Nowak likes, with Flask             | Bartek
          Python with Flask (recommended by Otylia)                     | Otylia
          Python mit Flask, empfohlen von Otylia                        | Otylia
          Python avec Flask (proposé par Otylia)                        | Otylia
          Python и Flask, посоветовала Оля                              | Оля
          • Ximena<br> • A shell<br> • Flask for Python<br>• Bartek     | Ximena
          • Thomas<br> • Flask for Python                               | Thomas
          • Tools mentioned by Otylia<br> • a shell<br> • Flask, Python | Otylia
          • Tools by mail, found by Ana Rey:<br> • A<br>  • Flask, Python | Ana Rey
          Ximena likes tea, and Bartek brings up Python with Flask.     | Bartek
          Ximena mentions to Bartek that Python has Flask.              | Ximena
          Bartek shows us Python with Flask that Ximena wrote.          | Bartek
          Ximena and Bartek talk about Flask for Python.                | Ximena,Bartek
          With Ximena, Bartek shows us Flask for Python.                | Bartek
          On Tuesday-Bartek knows that Python has Flask.                | Bartek
          """)
  void whoSpeaksIsTold(String line, String who) {
    assertThat(presenters("Ximena and Bartek", "<p>" + line + "</p>"))
        .containsExactly(who.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ximena and Bartek  | Python is what Ximena and Bartek see Flask in.
          Ximena, Ada, Bartek | Ximena, Ada and Bartek like Python and Flask.
          Ximena and Bartek  | In Python, Flask by Ximena is small.
          Ximena and Bartek  | Thanks to Ximena, Bartek for a look at Flask in Python.
          Ximena and Ada and Bartek | We met Ximena, Ada, Bartek in Berlin for Flask in Python.
          Ximena Bartek, Bartek Nowak | In Python, Flask by Ximena Bartek is small.
          Ximena and Bartek  | Ask Ximena or Bartek about Flask in Python.
          Ximena and Bartek  | Ximena is here! We speak of Python and Flask.
          The Python Network | The Python we write has Flask.
          Flask and Python   | Flask and Python are friends.
          Ximena and Bartek  | Question: is Flask good Python?
          Ximena and Bartek  | • Switch<br> • Flask for Python
          Ximena and Bartek  | • Ximena<br>• Flask for Python
          Ximena and Bartek  | • A shell found by Otylia, too<br> • Flask for Python
          Ximena and Bartek  | • Tools found by Otylia<br>• Flask for Python
          Ximena and Bartek  | <a href="https://gohugo.io">Hugo</a>: it has Python and Flask
          Ximena and Bartek  | A release of Julia: it calls Python and Flask.
          Ximena and Bartek  | Python: <a href="https://pypi.org/project/flask">Flask</a>
          """)
  void otherwiseNobodyIs(String author, String line) {
    assertThat(presenters(author, "<p>" + line + "</p>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Avec Maëlle, Thomas et Corentin.       | Corentin a porté le Python vers Flask | Corentin
          Heute mit Thomas und Wiebke.           | Wiebke schreibt Python mit Flask      | Wiebke
          Zaphod, Thomas und Wiebke.             | Zaphod schreibt Python mit Flask      | Zaphod
          Finally, Thomas and Wiebke came.       | Finally we have Flask in Python       |
          Сегодня в студии Ксюша, Анна и Тимоха. | Тимоха пишет на Python и Flask        | Тимоха
          """)
  void rowsOfNamesSayWhoIsThere(String row, String line, @Nullable String who) {
    assertThat(presenters("", "<p>" + row + "</p><p>" + line + "</p>"))
        .isEqualTo(who == null ? List.of() : List.of(who));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thomas shows us a shell.<br>[12:30] Thomas likes Flask in Python   | Thomas
          Thomas shows us a shell.<br>[12:30] Wiebke likes Flask in Python   |
          Python is here.<br>[12:30] Thomas likes Flask in Python            |
          Julia calls Python.<br>Julia has Flask, too.                       |
          """)
  void whoBeginsSeveralSentencesIsThere(String lines, @Nullable String who) {
    assertThat(presenters("", "<p>" + lines + "</p>"))
        .isEqualTo(who == null ? List.of() : List.of(who));
  }

  @Test
  void surnameMayBeAnothersFirstName() {
    assertThat(
            presenters("Ximena Bartek, Bartek Nowak", "<p>Ximena Bartek likes Flask in Python</p>"))
        .containsExactly("Ximena Bartek");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      textBlock =
          """
          Flask for Python | Thomas Miller / Thomas Miller
          Flask for Python | Thomas Miller | 12:30 / Thomas Miller
          Flask for Python | | Thomas White / Thomas White
          Flask for Python | Wiebke        /
          Flask for Python | Big Software  /
          Flask for Python | Julia Language /
          Thomas Miller | Flask for Python /
          """)
  void rowsOfTablesSayWhoTellsThem(String row, @Nullable String who) {
    assertThat(presenters("", "<p>" + row + "</p>"))
        .isEqualTo(who == null ? List.of() : List.of(who));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h3>Wiebke Maus</h3><p>Picks:</p><li>Flask for Python</li>    | Wiebke Maus
          <h3>Emma K. Brown</h3><p>Flask for Python</p>                 | Emma K. Brown
          <h3>Wiebke</h3><p>Tea</p><h3>Thomas</h3><li>Python: Flask</li> | Thomas
          <h3>Wiebke</h3><p>Tea</p><h3>Links</h3><li>Python: Flask</li>  |
          <h3>Julia</h3><p>A language, as Python and Flask</p>           |
          <h3>Julia</h3><p>Tea</p><h3>Julia</h3><p>Python: Flask</p>     |
          <h3>Julia Packages</h3><p>as Python has Flask</p>              |
          <h3>Scott Hanselman Interview</h3><p>on Python, Flask</p>      |
          <h3>Flask for Python</h3><p>by Wiebke</p>                      |
          """)
  void sectionsOfAPersonAreTheirs(String html, @Nullable String who) {
    assertThat(presenters("", html)).isEqualTo(who == null ? List.of() : List.of(who));
  }

  private static List<String> presenters(String author, String html) {
    List<Person> people =
        author.isEmpty() ? List.of() : List.of(new Person(author, "author", Optional.empty()));
    Episode episode = SpokenEpisode.by(people);
    return EXTRACTOR.extract(episode, NotesReader.read(html), Learned.NOTHING).stream()
        .filter(mention -> mention.name().equals("flask"))
        .map(Mention::presenters)
        .findFirst()
        .orElseThrow();
  }
}

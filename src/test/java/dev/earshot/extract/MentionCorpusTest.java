package dev.earshot.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Mention.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reads the corpus' software podcasts and scores what is found against the hand-made labels beside
/// it. The floors lie one point below what was reached.
class MentionCorpusTest {
  private static final double LEAST_F1 = 0.960;
  private static final double LEAST_PRECISION = 0.980;
  private static final Path MODEL = Path.of("src/main/resources/dev/earshot/extract/model.tsv");
  private static CorpusEpisodes episodes;
  private static Gold gold;
  private static Map<String, Learned> learned;
  private static final MentionExtractor EXTRACTOR = new MentionExtractor();

  @BeforeAll
  static void readCorpus() throws IOException {
    Optional<Path> corpus = CorpusEpisodes.corpus();
    assumeTrue(corpus.isPresent(), "no -Dearshot.corpus: labels not scored");
    Path labels = corpus.get().resolve("../gold/dev.jsonl");
    assumeTrue(Files.exists(labels), "no labels beside the corpus");
    episodes = CorpusEpisodes.read(corpus.get());
    gold = Gold.read(labels);
    learned = episodes.learn(EXTRACTOR);
  }

  @Test
  void labelsAreFound() {
    Map<String, Score> scores = ScoreGold.scores(EXTRACTOR, episodes, gold, learned);
    scores.forEach((show, score) -> System.out.printf("%-18s %s%n", show, score));
    Score all = scores.getOrDefault("all", new Score());
    assertThat(all.f1()).as("F1").isGreaterThan(LEAST_F1);
    assertThat(all.precision()).as("precision").isGreaterThan(LEAST_PRECISION);
    assertThat(all.versionsAsked - all.versionsRight).as("wrong versions").isLessThan(2);
    assertThat((double) all.ecosystemRight / all.ecosystemAsked)
        .as("ecosystem")
        .isGreaterThan(0.95);
    assertThat((double) all.presentersRight / all.presentersAsked)
        .as("presenters")
        .isGreaterThan(0.99);
  }

  @Test
  void theModelIsWhatTheLabelsGive() throws IOException {
    Recognisers recognisers = new Recognisers(new KnownSoftware(), PackageCatalog.builtIn());
    assertThat(new TrainModel(episodes, gold, recognisers, learned).model())
        .as("model.tsv: let TrainModel write it anew")
        .isEqualTo(String.join("\n", Files.readAllLines(MODEL)) + "\n");
  }

  @Test
  void episode227OfPythonBytesIsExact() {
    List<String> packages = new ArrayList<>();
    TreeSet<String> platforms = new TreeSet<>();
    for (Mention mention : mentions("python-bytes", "python-bytes__227")) {
      if (mention.kind() == Kind.PACKAGE) {
        packages.add(mention.name() + mention.versions() + mention.presenters());
      } else {
        platforms.add(mention.name());
      }
    }
    assertThat(packages)
        .containsExactlyInAnyOrder(
            "sqlalchemy[1.4.0][Michael]",
            "aiosqlite[][Michael]",
            "django-tenants[3.2.1][Micaela]",
            "django[2][Micaela]",
            "django-tenant-schemas[][Micaela]",
            "pre-commit[][Brian]",
            "pywebio[][Micaela]",
            "tornado[][Micaela]",
            "pytest-yuk[][Brian]",
            "pytest-srcpaths[][Brian]",
            "pytest-check[][Brian]",
            "absolufy-imports[][Michael]");
    assertThat(platforms).contains("Snyk", "PyPI", "PostgreSQL", "SQLite", "Shopify");
  }

  private static List<Mention> mentions(String show, String guid) {
    return episodes.byShow().getOrDefault(show, List.of()).stream()
        .filter(read -> read.guid().equals(guid))
        .flatMap(r ->
            EXTRACTOR
                .extract(r.episode(), r.notes(), learned.getOrDefault(show, Learned.NOTHING))
                .stream())
        .collect(Collectors.toList());
  }
}

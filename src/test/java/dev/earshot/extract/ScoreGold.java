package dev.earshot.extract;

import dev.earshot.podcast.Learned;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Scores the labels by show and prints what disagrees.
final class ScoreGold {
  private ScoreGold() {}

  public static void main(String[] args) throws IOException {
    Path corpus = CorpusEpisodes.corpus().orElseThrow();
    CorpusEpisodes episodes = CorpusEpisodes.read(corpus);
    Gold gold = Gold.read(corpus.resolve("../gold/dev.jsonl"));
    long start = System.nanoTime();
    MentionExtractor extractor = new MentionExtractor();
    System.out.printf("opened in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    start = System.nanoTime();
    Map<String, Learned> learned = episodes.learn(extractor);
    System.out.printf("learnt in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    Map<String, Score> scores = scores(extractor, episodes, gold, learned);
    Score all = scores.getOrDefault("all", new Score());
    if (args.length > 0) {
      all.errors.stream().sorted().forEach(System.out::println);
    }
    scores.forEach((show, score) -> System.out.printf("%-18s %s%n", show, score));
  }

  static Map<String, Score> scores(
      MentionExtractor extractor,
      CorpusEpisodes episodes,
      Gold gold,
      Map<String, Learned> learned) {
    return scores(_ -> extractor, episodes, gold, learned);
  }

  /// @param extractor the one for a show
  static Map<String, Score> scores(
      Function<String, MentionExtractor> extractor,
      CorpusEpisodes episodes,
      Gold gold,
      Map<String, Learned> learned) {
    Map<String, Score> scores = new LinkedHashMap<>();
    Score all = new Score();
    episodes
        .byShow()
        .forEach((show, reads) -> {
          MentionExtractor ofShow = extractor.apply(show);
          Score score = new Score();
          for (CorpusEpisodes.Read read : reads) {
            List<Gold.Label> labels = gold.byEpisode().get(read.guid());
            if (labels != null) {
              var mentions =
                  ofShow.extract(
                      read.episode(), read.notes(), learned.getOrDefault(show, Learned.NOTHING));
              score.add(read.guid(), labels, mentions);
              all.add(read.guid(), labels, mentions);
            }
          }
          scores.put(show, score);
        });
    scores.put("all", all);
    return scores;
  }
}

package dev.earshot.extract;

import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.clue.MentionModel;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Trains the model's weights on the labels, by gradient descent with a fixed number of steps: the
/// same labels give the same weights to the digit. Prints the scores, plain and with each show left
/// out in turn. The argument is the file to write.
final class TrainModel {
  private static final int STEPS = 3000;
  private static final double RATE = 1.0;
  private static final double DECAY = 0.002;

  /// What is known before any label: a page of a registry names a package, whatever the episode;
  /// weights are drawn to these, not to zero, so that signs too rare among the labels keep their
  /// sense.
  private static final Map<Sign, Double> PRIOR =
      Map.ofEntries(
          Map.entry(Sign.REGISTRY_LINK, 4.5),
          Map.entry(Sign.COMMAND, 4.5),
          Map.entry(Sign.IMPORT, 4.5),
          Map.entry(Sign.DOCS_LINK, 2.5),
          Map.entry(Sign.REPOSITORY_LINK, 2.0),
          Map.entry(Sign.SITE_LINK, 1.5),
          Map.entry(Sign.OWNER_LINK, 1.5),
          Map.entry(Sign.PINNED, 2.5),
          Map.entry(Sign.KNOWN_WHOLE_CODE, 1.5),
          Map.entry(Sign.KNOWN_SHAPED, 1.0),
          Map.entry(Sign.KNOWN_AT_HOME, 1.0),
          Map.entry(Sign.KNOWN_STRANGE, 1.0),
          Map.entry(Sign.LINKED_HERE, 1.0),
          Map.entry(Sign.LEARNT_STRANGE, 1.0),
          Map.entry(Sign.STRANGE_SET_APART, 1.0),
          Map.entry(Sign.WELL_USED_AT_HOME, 3.0),
          Map.entry(Sign.INTRODUCED, 3.5),
          Map.entry(Sign.NAMED_AS_CODE, 4.0),
          Map.entry(Sign.HOST_IS_NAME, 1.2),
          Map.entry(Sign.OWN_SITE, 4.0),
          Map.entry(Sign.PAGES_LINK, 0.5),
          Map.entry(Sign.PAGES_OF_NAME, 3.5),
          Map.entry(Sign.RELEASE_LINK, 3.0),
          Map.entry(Sign.DEFINED, 0.5),
          Map.entry(Sign.LISTED_WITH_KNOWN, 1.0),
          Map.entry(Sign.LISTED_WITH_SEVERAL, 2.0),
          Map.entry(Sign.CONTENT_REPOSITORY, -2.0),
          Map.entry(Sign.SHOW_FURNITURE, -3.0),
          Map.entry(Sign.BOILERPLATE, -1.0),
          Map.entry(Sign.COMMON_LOWER, -1.0),
          Map.entry(Sign.PART_OF_NAME, -0.5));

  /// A candidate of a labelled episode.
  record Example(String show, Set<Sign> signs, boolean mention, String text) {}

  private final CorpusEpisodes episodes;
  private final Gold gold;
  private final Recognisers recognisers;
  private final Map<String, Learned> learned;
  private final List<Example> examples = new ArrayList<>();

  TrainModel(
      CorpusEpisodes episodes, Gold gold, Recognisers recognisers, Map<String, Learned> learned) {
    this.episodes = episodes;
    this.gold = gold;
    this.recognisers = recognisers;
    this.learned = learned;
  }

  public static void main(String[] args) throws IOException {
    Path corpus = CorpusEpisodes.corpus().orElseThrow();
    CorpusEpisodes episodes = CorpusEpisodes.read(corpus);
    Recognisers recognisers = new Recognisers(new KnownSoftware(), PackageCatalog.builtIn());
    MentionExtractor untrained = new MentionExtractor(recognisers, new MentionModel(Map.of()));
    Gold gold = Gold.read(corpus.resolve("../gold/dev.jsonl"));
    new TrainModel(episodes, gold, recognisers, episodes.learn(untrained)).run(args);
  }

  /// The model's file as the labels give it.
  String model() {
    collect();
    return table(train(examples));
  }

  private void run(String[] args) throws IOException {
    collect();
    Map<Sign, Double> weights = train(examples);
    Files.writeString(Path.of(args[0]), table(weights));
    Map<String, Score> plain = scores(show -> weights);
    Map<String, Score> crossed = scores(show -> train(without(show)));
    if (args.length > 1) {
      plain.getOrDefault("all", new Score()).errors.stream().sorted().forEach(System.out::println);
      System.out.println("---- left out");
      crossed.getOrDefault("all", new Score()).errors.stream()
          .sorted()
          .forEach(System.out::println);
    }
    System.out.println(examples.size() + " examples, plain:");
    plain.forEach((show, score) -> System.out.printf("%-18s %s%n", show, score));
    System.out.println("each show left out in turn:");
    crossed.forEach((show, score) -> System.out.printf("%-18s %s%n", show, score));
  }

  private void collect() {
    episodes.byShow().values().forEach(reads -> reads.forEach(this::collect));
  }

  private void collect(CorpusEpisodes.Read read) {
    List<Gold.Label> labels = gold.byEpisode().get(read.guid());
    if (labels == null) {
      return;
    }
    Set<String> demanded = new HashSet<>();
    Set<String> others = new HashSet<>();
    labels.forEach(label -> (label.isDemanded() ? demanded : others).addAll(label.keys()));
    for (var found :
        recognisers.candidates(
            read.episode(), read.notes(), learned.getOrDefault(read.show(), Learned.NOTHING))) {
      Set<String> keys = Gold.keys(found.software().name());
      boolean mention = !Collections.disjoint(keys, demanded);
      boolean skipped = !mention && !Collections.disjoint(keys, others);
      if (found.software().kind() == Kind.PACKAGE && !skipped) {
        String text = read.guid() + " " + found.software().purl();
        examples.add(new Example(read.show(), found.signs(), mention, text));
      }
    }
  }

  private List<Example> without(String show) {
    return examples.stream().filter(example -> !example.show().equals(show)).toList();
  }

  private Map<String, Score> scores(
      java.util.function.Function<String, Map<Sign, Double>> weights) {
    return ScoreGold.scores(
        show -> new MentionExtractor(recognisers, new MentionModel(weights.apply(show))),
        episodes,
        gold,
        learned);
  }

  /// Python Bytes has half of the labels; every show weighs as the square root of its number.
  @SuppressWarnings("EnumOrdinal") // The signs' order is the order of the columns here, no more.
  private static Map<Sign, Double> train(List<Example> examples) {
    Sign[] signs = Sign.values();
    double[] prior = new double[signs.length];
    for (Sign sign : signs) {
      prior[sign.ordinal()] = PRIOR.getOrDefault(sign, 0.0);
    }
    double[] weights = prior.clone();
    Map<String, Integer> perShow = new TreeMap<>();
    examples.forEach(example -> perShow.merge(example.show(), 1, Integer::sum));
    double total = perShow.values().stream().mapToDouble(Math::sqrt).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[signs.length];
      for (Example example : examples) {
        double sum = 0;
        for (Sign sign : example.signs()) {
          sum += weights[sign.ordinal()];
        }
        double error = (example.mention() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        double share = 1 / Math.sqrt(perShow.getOrDefault(example.show(), 1)) / total;
        for (Sign sign : example.signs()) {
          gradient[sign.ordinal()] += error * share;
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += RATE * (gradient[i] - (i == 0 ? 0 : DECAY * (weights[i] - prior[i])));
      }
    }
    Map<Sign, Double> found = new EnumMap<>(Sign.class);
    for (Sign sign : signs) {
      found.put(sign, Math.round(weights[sign.ordinal()] * 1000) / 1000.0);
    }
    return found;
  }

  private static String table(Map<Sign, Double> weights) {
    StringBuilder table =
        new StringBuilder("# How much each sign weighs for a mention. Written by TrainModel.\n");
    weights.forEach((sign, weight) ->
        table.append(String.format(Locale.ROOT, "%s\t%.3f%n", sign.label(), weight)));
    return table.toString();
  }
}

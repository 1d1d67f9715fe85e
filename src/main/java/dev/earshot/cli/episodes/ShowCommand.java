package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.KindOption;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeHeader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = {
      "Prints one episode: header, notes, topics, packages, links.",
      "",
      "An episode is named by its id, its link, its number or its title. Where several are called"
          + " so, they are listed.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  earshot show 4k2m9qd0c7vb",
      "  earshot show '#227'",
      "  earshot show 'Python Bytes #227'",
    })
final class ShowCommand implements Callable<Integer> {
  /// Bullets and dashes typed before the words of a link.
  private static final Pattern LEADING_MARKS = Pattern.compile("^(?:[•·]|[:|–—-]+\\s)\\s*");

  private final Session session;

  @Parameters(paramLabel = "ID|LINK|NUMBER", arity = "1..*", description = "Which episode.")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String reference = String.join(" ", words);
    List<EpisodeDetail> found = session.searching(searcher -> searcher.show(reference));
    Output output = session.output();
    if (format == Format.JSON) {
      output.json(Json.episodes(found));
    } else {
      print(output, reference, found);
    }
    return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }

  private static void print(Output output, String reference, List<EpisodeDetail> found) {
    switch (found.size()) {
      case 0 -> output.note("no episode is called " + reference);
      case 1 -> print(output, found.getFirst());
      default -> {
        found.forEach(episode -> EpisodeLines.header(output, episode.header()));
        output.note(
            Units.count(found.size(), "episode")
                + "; show one by its id, the last word of its line");
      }
    }
  }

  private static void print(Output output, EpisodeDetail episode) {
    header(output, episode);
    TopicLines.of(episode).print(output);
    if (!episode.text().isBlank()) {
      output.line();
      new NotesPrinter(output, episode).print();
    }
    section(
        output,
        "Packages",
        episode.mentions().stream()
            .filter(KindOption.PACKAGE::takes)
            .map(ShowCommand::mention)
            .toList());
    section(output, "Links", links(output, episode));
  }

  private static void header(Output output, EpisodeDetail episode) {
    EpisodeHeader header = episode.header();
    output.line(output.terminal().name(Printable.line(header.title())));
    String length = header.duration().map(time -> " · " + EpisodeLines.clock(time)).orElse("");
    output.line(
        Printable.line(header.show())
            + " · "
            + EpisodeLines.day(header).strip()
            + length
            + " · "
            + output.terminal().dim(header.id().value()));
    List<String> people = people(episode);
    if (!people.isEmpty()) {
      output.wrapped("With " + String.join(", ", people), 0);
    }
    header.link().ifPresent(link -> output.line(output.link(link)));
    header.enclosure().ifPresent(audio -> output.line(output.link(audio)));
  }

  /// Without the show itself, and without "Ada and Noah" where both are named one by one.
  private static List<String> people(EpisodeDetail episode) {
    List<String> all = episode.people();
    return all.stream()
        .filter(name -> !name.equalsIgnoreCase(episode.header().show()))
        .filter(name -> !isListOf(name, all))
        .toList();
  }

  private static boolean isListOf(String name, List<String> people) {
    List<String> parts = List.of(name.split("\\s*(?:,|&|\\band\\b|\\bund\\b)\\s*", -1));
    return parts.size() > 1
        && people.containsAll(parts.stream().filter(p -> !p.isEmpty()).toList());
  }

  private static void section(Output output, String title, List<String> lines) {
    Set<String> distinct = new LinkedHashSet<>(lines);
    distinct.removeIf(String::isBlank);
    if (!distinct.isEmpty()) {
      output.line();
      output.line(output.terminal().bold(title));
      distinct.forEach(line -> output.wrapped("• " + line, 2));
    }
  }

  private static String mention(Mention mention) {
    String versions = mention.versions().stream().collect(Collectors.joining(", ", " ", ""));
    return mention.purl() + versions.stripTrailing();
  }

  /// The links that the notes above do not show: all whose address is not written there, or, where
  /// words can be links, those without words. What the show links every time comes last.
  private static List<String> links(Output output, EpisodeDetail episode) {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> last = new LinkedHashMap<>();
    for (Link link : episode.links()) {
      String url = link.url().toString();
      String words = LEADING_MARKS.matcher(link.anchor()).replaceFirst("").strip();
      boolean shown = output.terminal().hyperlinks() && link.span().length() > 0;
      if (!shown && !isAddress(words, url)) {
        boolean usual = episode.topics().stream().anyMatch(topic -> isUsual(topic, link));
        (usual ? last : first).putIfAbsent(url, words.isEmpty() ? url : words + " " + url);
      }
    }
    last.keySet().removeAll(first.keySet());
    return Stream.concat(first.values().stream(), last.values().stream()).toList();
  }

  /// Whether the words are the address itself, as far as people write it.
  private static boolean isAddress(String words, String url) {
    return !words.isEmpty() && bare(url).equals(bare(words));
  }

  private static String bare(String address) {
    String bare = address.startsWith("mailto:") ? address.substring(7) : address;
    return bare.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }

  private static boolean isUsual(Topic topic, Link link) {
    return topic.kind() == Topic.Kind.BOILERPLATE && topic.span().contains(link.span());
  }
}

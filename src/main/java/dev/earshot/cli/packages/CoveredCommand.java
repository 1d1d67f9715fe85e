package dev.earshot.cli.packages;

import dev.earshot.cli.answers.KindOption;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.Dates;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.FileProblem;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.podcast.Mention;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.query.Scope;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

final class CoveredCommand implements Callable<Integer> {
  private final Session session;
  private List<String> names = List.of();
  private @Nullable String from;
  private @Nullable String show;
  private @Nullable String within;
  private boolean primary;
  private KindOption kind = KindOption.PACKAGE;
  private Format format = Format.TEXT;

  CoveredCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Says of packages whether and when they were covered last: for who plans"
                + " an episode.",
            "",
            "Names are taken as package takes them. A draft may be Markdown, text or"
                + " HTML; the packages in it are found as in published notes. Exits with 5"
                + " if something was covered, within the span where one is given, else with"
                + " 0.")
        .examples(
            "  earshot covered ruff uv --show 'python bytes' --within 12m",
            "  earshot covered --from draft.md || echo 'we had some of these'")
        .words("NAME", "0..*", given -> names = given, "Names or package URLs.")
        .option(
            "--from",
            "FILE",
            text -> from = text,
            "Show notes in which to look for packages; - is standard input.")
        .option(
            "--show",
            "SHOW",
            text -> show = text,
            "Covered by shows with this in their title, or the show of this feed.")
        .option(
            "--within",
            "SPAN",
            text -> within = text,
            "What counts as covered: 90d, 6w, 12m (months), 2y; by default ever.")
        .flag("--primary", () -> primary = true, "Leave out episodes that only pass by it.")
        .option("--kind", "KIND", KindOption.class, asked -> kind = asked, KindOption.DESCRIPTION)
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    if (names.isEmpty() == (from == null)) {
      throw new InputException("name packages, or give a draft with --from");
    }
    Optional<Instant> since =
        Session.given(within)
            .map(span -> new Dates(session.environment().clock()).ago("--within", span));
    Map<String, String> sought = from == null ? asked() : drafted(from);
    List<Coverage> found =
        session.searching(searcher -> {
          List<Coverage> all = new ArrayList<>();
          for (Map.Entry<String, String> one : sought.entrySet()) {
            all.add(coverage(searcher, one.getKey(), one.getValue(), since));
          }
          return all;
        });
    long covered = found.stream().filter(c -> c.state() == Coverage.State.COVERED).count();
    if (format == Format.JSON) {
      session.output().json(json(found, covered, since));
    } else {
      print(session.output(), found, covered, since);
    }
    return covered > 0 ? ExitCode.COVERED : ExitCode.FINE;
  }

  /// What to call each package, by what to look for.
  private Map<String, String> asked() {
    Map<String, String> sought = new LinkedHashMap<>();
    names.forEach(name -> sought.put(name, name));
    return sought;
  }

  private Map<String, String> drafted(String file) {
    PackageCatalog catalog = PackageCatalog.in(session.dataFolder(session.settings()).path());
    Map<String, String> sought = new LinkedHashMap<>();
    for (Mention mention : new Draft(read(file)).named(new MentionExtractor(catalog), kind)) {
      sought.putIfAbsent(mention.purl().toString(), mention.name());
    }
    return sought;
  }

  private String read(String file) {
    try {
      byte[] bytes =
          file.equals("-")
              ? System.in.readAllBytes()
              : Files.readAllBytes(session.environment().here().resolve(file));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputException("cannot read the draft " + file + ": " + FileProblem.of(e));
    }
  }

  private Coverage coverage(
      EpisodeSearcher searcher, String key, String name, Optional<Instant> since)
      throws UnusableIndexException {
    PackageQuery plain = kind.of(PackageQuery.of(key)).in(Scope.ALL.within(Session.given(show)));
    PackageQuery query = primary ? plain.primary() : plain;
    AskedPackage asked = AskedPackage.of(searcher, query);
    // Of what one typed; a draft says by its links what it means.
    List<String> elsewhere = from == null ? asked.elsewhere(searcher, query, "covered") : List.of();
    return new Coverage(name, asked.history(), since, elsewhere);
  }

  private static void print(
      Output output, List<Coverage> found, long covered, Optional<Instant> since) {
    if (found.isEmpty()) {
      output.note("the draft names no package");
      return;
    }
    Table table =
        new Table(
            List.of(Column.WORDS, Column.WORDS, Column.WORDS, Column.NUMBER, Column.WORDS),
            List.of("", "package", "last", "episodes", ""));
    found.forEach(one -> row(table, one));
    table.print(output);
    found.forEach(one -> one.elsewhere().forEach(output::note));
    output.note(
        Units.count(covered)
            + " of "
            + Units.count(found.size(), "package")
            + (covered == 1 || found.size() == 1 ? " was" : " were")
            + " covered"
            + since.map(at -> " since " + PackagesCommand.day(at)).orElse(""));
  }

  private static void row(Table table, Coverage one) {
    Optional<EpisodeMention> last = one.last();
    table.row(
        0,
        one.state().name().toLowerCase(Locale.ROOT),
        one.name(),
        last.map(CoveredCommand::day).orElse("never"),
        last.isEmpty() ? "" : Units.count(one.episodes()),
        last.map(found -> found.episode().show() + "  " + found.episode().title()).orElse(""));
  }

  private static String day(EpisodeMention found) {
    return found.episode().published().map(PackagesCommand::day).orElse("undated");
  }

  private static Map<String, Object> json(
      List<Coverage> found, long covered, Optional<Instant> since) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("since", since.map(Instant::toString).orElse(null));
    json.put("covered", covered);
    json.put("packages", found.stream().map(Coverage::json).toList());
    return json;
  }
}

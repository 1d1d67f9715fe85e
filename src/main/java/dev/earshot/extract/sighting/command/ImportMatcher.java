package dev.earshot.extract.sighting.command;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what code takes in: `from x import y`, `require('x')`, `use x::y`, `#include <x/…>` …, as
/// the table `imports.tsv` says. A file or folder of one's own is taken in likewise, so that the
/// name must be known or registered.
public final class ImportMatcher {
  /// A file or folder of one's own, not least the tests' own helpers.
  private static final Pattern OWN =
      Pattern.compile("[./~#].*|@/.*|__.*|https?:.*|[^/]*\\.[a-z]+/.*|(test|spec|rails)_helper");

  /// A line that only has the word `gem` is about the registry no more than this.
  private static final double MORE_THAN_THE_WORD = 2.5;

  private final List<Form> forms = Resources.lines("imports.tsv").stream().map(Form::of).toList();
  private final Resolver resolver;

  /// Asks the resolver what names stand for.
  public ImportMatcher(Resolver resolver) {
    this.resolver = resolver;
  }

  /// One way of taking in.
  private record Form(String type, String beginning, Pattern rest, String where) {
    static Form of(String line) {
      String[] cells = line.split("\t", -1);
      String rest = cells[2].replace("…", "[ \\t]{0,9}+").replace("Q", "['\"‘’“”]");
      Pattern pattern = Pattern.compile(rest, Pattern.MULTILINE);
      return new Form(cells[0], cells[1], pattern, cells.length > 3 ? cells[3] : "");
    }
  }

  /// The places where code takes in a package.
  public List<Sighting> sightings(Reading reading) {
    List<Sighting> found = new ArrayList<>();
    String text = reading.page().text();
    for (Form form : forms) {
      Matcher matcher = form.rest.matcher(text);
      matcher.useTransparentBounds(true);
      int length = form.beginning.length();
      int at = text.indexOf(form.beginning);
      for (; at >= 0; at = text.indexOf(form.beginning, at + length)) {
        boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
        if (starts && matcher.region(at + length, text.length()).lookingAt()) {
          if (counts(form, matcher, reading, at)) {
            sighting(form, matcher, at).ifPresent(found::add);
          }
        }
      }
    }
    found.addAll(Coordinates.in(reading.page(), resolver.table()));
    return found;
  }

  private boolean counts(Form form, Matcher matcher, Reading reading, int at) {
    Page page = reading.page();
    return switch (form.where) {
      case "sure first" ->
          page.text(new Span(page.line(at).start(), at)).isBlank()
              || page.marksAt(new Span(at, matcher.end())).stream()
                  .anyMatch(mark -> mark.kind() == Mark.Kind.CODE && mark.span().start() == at);
      case "code", "sure code" -> isCode(page, at, matcher.end());
      case "home" ->
          isCode(page, at, matcher.end())
              || page.line(at).start() == at
              || isAtHome(form.type, matcher.group(1), reading.ecosystems().at(at, form.type));
      default -> true;
    };
  }

  private boolean isAtHome(String type, String name, double home) {
    return home > MORE_THAN_THE_WORD && resolver.entry(name).rank(type) > 0;
  }

  /// Whether a piece stands in code or makes up a whole line.
  private static boolean isCode(Page page, int start, int end) {
    Span piece = new Span(start, end);
    Span line = page.line(start);
    return page.isMarked(piece, Mark.Kind.CODE)
        || page.isMarked(piece, Mark.Kind.CODE_BLOCK)
        || (line.start() == start && line.end() <= end + 1);
  }

  /// @param at where the form begins; a Go package is named by the whole path
  private Optional<Sighting> sighting(Form form, Matcher matcher, int at) {
    boolean whole = form.type.equals("golang");
    String path = (whole ? form.beginning : "") + matcher.group(1);
    int start = whole ? at : matcher.start(1);
    if (!whole && OWN.matcher(path).matches()) {
      return Optional.empty();
    }
    String name = form.type.equals("npm") ? packageOf(path) : path;
    return software(form, name)
        .map(software ->
            new Sighting(
                software,
                new Span(start, start + name.length()),
                Evidence.CODE,
                EnumSet.of(Sign.IMPORT),
                Optional.empty()));
  }

  /// The package that a path of modules begins with: `@babel/core` of `@babel/core/lib`.
  private static String packageOf(String path) {
    int slash = path.indexOf('/');
    int end = path.startsWith("@") && slash > 0 ? path.indexOf('/', slash + 1) : slash;
    return end < 0 ? path : path.substring(0, end);
  }

  private Optional<Software> software(Form form, String name) {
    String type = form.type;
    Optional<Software> known =
        resolver.table().named(name).stream()
            .map(KnownSoftware.Spelling::software)
            .filter(s -> s.kind() == Kind.STDLIB || s.purl().type().equals(type))
            .findFirst();
    boolean registered = form.where.startsWith("sure") || isRegistered(type, name);
    return known.or(() -> registered ? ofName(type, name) : Optional.empty());
  }

  private static Optional<Software> ofName(String type, String name) {
    return Purls.of(type, name).map(Software::ofPurl);
  }

  /// Whether it is more likely the registered package than somebody's own module of that name.
  private boolean isRegistered(String type, String name) {
    CatalogEntry entry = resolver.entry(name);
    boolean command = type.equals("gem") || type.equals("hex");
    return command || entry.rank(type) > (entry.word() > 0 ? 2 : 1);
  }
}

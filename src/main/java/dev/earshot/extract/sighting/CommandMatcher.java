package dev.earshot.extract.sighting;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.page.Lines;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what install commands name: `pip install X`, `npm i X`, `cargo add X` …
public final class CommandMatcher {
  private static final Pattern WORD = Pattern.compile("[^\\s\"'`,;()<>“”«»]++");
  private static final Pattern ARGUMENT =
      Pattern.compile("(@?[\\p{Alnum}][\\p{Alnum}_./-]*+)(\\[[^\\]]*+])?+([=~!<>@^]{1,2}+.*+)?+");
  private static final Pattern FILE = Pattern.compile("\\.(?:txt|toml|ya?ml|git|whl|zip|gz|cfg)$");
  private static final Set<String> OPTIONS_WITH_VALUE =
      Set.copyOf(Resources.lines("options-with-value.txt"));
  private static final Set<String> PLACEHOLDERS = Set.copyOf(Resources.lines("placeholders.txt"));
  private static final int MOST_ARGUMENTS = 12;

  /// First word of a command to the commands that begin with it.
  private final Map<String, List<Command>> byFirstWord = new HashMap<>();

  private final PackageCatalog catalog;

  private record Command(String type, List<String> words) {}

  private record Word(String text, Span span) {}

  /// Reads the table of commands.
  public CommandMatcher(PackageCatalog catalog) {
    this.catalog = catalog;
    for (String line : Resources.lines("commands.txt")) {
      String[] cells = line.split("\t", -1);
      List<String> words = List.of(cells[1].split(" ", -1));
      byFirstWord
          .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
          .add(new Command(cells[0], words));
    }
  }

  /// The first words of all commands.
  public Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /// The places where commands name packages.
  ///
  /// @param commandWords the positions of the commands' own words, which this sets
  public List<Sighting> sightings(Reading reading, BitSet commandWords) {
    List<Sighting> found = new ArrayList<>();
    Lines lines = reading.page().lines();
    int last = -1;
    for (int i = 0; i < reading.terms().size(); i++) {
      if (reading.terms().get(i).command() && isCommand(reading.words(), i)) {
        int line = lines.at(reading.words().get(i).span().start());
        if (line > last) {
          Span span = lines.span(line);
          scan(reading.page(), words(reading.page().text(span), span.start()), commandWords, found);
        }
        last = line;
      }
    }
    return found;
  }

  private boolean isCommand(List<dev.earshot.extract.page.Word> words, int first) {
    return byFirstWord.getOrDefault(words.get(first).text(), List.of()).stream()
        .anyMatch(command ->
            command.words.size() == 1
                || (first + 1 < words.size()
                    && words.get(first + 1).text().equals(command.words.get(1))));
  }

  private static List<Word> words(String line, int offset) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      Span span = new Span(offset + matcher.start(), offset + matcher.end());
      words.add(new Word(matcher.group(), span));
    }
    return words;
  }

  private void scan(Page page, List<Word> words, BitSet commandWords, List<Sighting> found) {
    for (int i = 0; i < words.size(); i++) {
      for (Command command : byFirstWord.getOrDefault(words.get(i).text, List.of())) {
        int end = i + command.words.size();
        if (end < words.size() && texts(words.subList(i, end)).equals(command.words)) {
          int before = found.size();
          arguments(page, command, words.subList(end, words.size()), found);
          if (found.size() > before) {
            commandWords.set(words.get(i).span.start(), words.get(end - 1).span.end());
          }
        }
      }
    }
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  /// In code every argument counts, in a sentence only the first.
  private void arguments(Page page, Command command, List<Word> words, List<Sighting> found) {
    Optional<Span> code = code(page, words.getFirst());
    int taken = 0;
    boolean pending = false;
    int valueEnd = -1;
    for (Word word : words) {
      boolean left = code.isPresent() && !code.get().contains(word.span);
      if (left || isPlaceholder(page.text(), word)) {
        return;
      }
      // A value may be a list, whose commas part the words: `--features a,b`.
      boolean value =
          pending || (word.span.start() == valueEnd + 1 && page.text().charAt(valueEnd) == ',');
      pending = !value && OPTIONS_WITH_VALUE.contains(word.text);
      if (value || word.text.startsWith("-")) {
        valueEnd = value ? word.span.end() : -1;
        continue;
      }
      Optional<Sighting> sighting =
          argument(command, word).filter(s -> code.isPresent() || isNameInProse(s));
      if (sighting.isEmpty() || taken == MOST_ARGUMENTS) {
        return;
      }
      found.add(sighting.get());
      taken++;
      if (code.isEmpty()) {
        return;
      }
    }
  }

  /// Whether it stands for any name: `pip install <package>`.
  private static boolean isPlaceholder(String text, Word word) {
    char before = word.span.start() == 0 ? ' ' : text.charAt(word.span.start() - 1);
    return before == '<'
        || "{[$%".indexOf(word.text.charAt(0)) >= 0
        || PLACEHOLDERS.contains(word.text.toLowerCase(Locale.ROOT));
  }

  /// Whether what follows a command in a sentence is a name, and not the sentence's next word.
  private boolean isNameInProse(Sighting sighting) {
    String name = sighting.software().name();
    CatalogEntry entry = catalog.find(name);
    String type = sighting.software().purl().type();
    boolean listed = type.equals("pypi") || type.equals("npm");
    boolean word = entry.word() > 1 && entry.rank(type) < 3;
    boolean shaped = name.contains("-") || name.contains(".") || name.contains("/");
    return !word
        && name.length() > 2
        && (listed ? entry.rank(type) > 0 : shaped || entry.rank(type) > 0);
  }

  private static Optional<Span> code(Page page, Word word) {
    return page.mark(word.span, Mark.Kind.CODE)
        .or(() -> page.mark(word.span, Mark.Kind.CODE_BLOCK))
        .map(Mark::span);
  }

  private static Optional<Sighting> argument(Command command, Word word) {
    String text = word.text.endsWith(".") ? withoutLast(word.text) : word.text;
    Matcher matcher = ARGUMENT.matcher(text);

    if (!matcher.matches() || isFile(command, matcher.group(1))) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    Span span = new Span(word.span.start(), word.span.start() + name.length());
    return Purls.of(command.type, name).map(purl -> sighting(Software.ofPurl(purl), span));
  }

  private static Sighting sighting(Software software, Span span) {
    return new Sighting(
        software, span, Evidence.INSTALL, EnumSet.of(Sign.COMMAND), Optional.empty());
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.length() - 1);
  }

  /// Whether an argument is a path or a file instead of a name.
  private static boolean isFile(Command command, String argument) {
    boolean paths = command.type.equals("golang") || command.type.equals("composer");
    boolean path = argument.contains("/") && !argument.startsWith("@") && !paths;
    boolean module = argument.indexOf('.') > 0 && argument.indexOf('.') < argument.indexOf('/');
    return path || (command.type.equals("golang") && !module) || FILE.matcher(argument).find();
  }
}

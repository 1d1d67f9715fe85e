package dev.earshot.extract.sighting.command;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.page.Lines;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
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
  private static final Set<String> OPTIONS_WITH_VALUE =
      Set.copyOf(Resources.lines("options-with-value.txt"));
  private static final Set<String> PLACEHOLDERS = Set.copyOf(Resources.lines("placeholders.txt"));
  private static final int MOST_ARGUMENTS = 12;

  /// What goes on for longer is no command, whatever its options.
  private static final int MOST_WORDS = 40;

  /// Notes that have more are none.
  private static final int MOST_FOUND = 2000;

  /// First word of a command to the commands that begin with it.
  private final Map<String, List<Command>> byFirstWord = new HashMap<>();

  private final PackageCatalog catalog;
  private final CommandArgument argument;

  private record Command(String type, List<String> words, boolean one) {}

  /// A word of a line with a command, which several commands may reach.
  ///
  /// @param ends whether no command goes on there
  /// @param opens whether it is an option with a value
  private record Word(String text, Span span, boolean ends, boolean opens) {}

  /// Reads the table of commands.
  public CommandMatcher(PackageCatalog catalog, KnownSoftware known) {
    this.catalog = catalog;
    this.argument = new CommandArgument(known);
    for (String line : Resources.lines("commands.txt")) {
      String[] cells = line.split("\t", -1);
      List<String> words = List.of(cells[1].split(" ", -1));
      byFirstWord
          .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
          .add(new Command(cells[0], words, cells.length > 2));
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
      if (reading.terms().get(i).is(Trait.COMMAND) && isCommand(reading.words(), i)) {
        int line = lines.at(reading.words().get(i).span().start());
        if (line > last) {
          List<Word> words = words(reading.page().text(), lines.span(line));
          scan(reading.page(), words, commandWords, found);
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

  private static List<Word> words(String text, Span line) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(line.start(), line.end());
    while (matcher.find()) {
      String word = matcher.group();
      int start = matcher.start();
      boolean ends = isPlaceholder(text, start, word) || isNextCommand(text, start);
      boolean opens = OPTIONS_WITH_VALUE.contains(word);
      words.add(new Word(word, new Span(start, matcher.end()), ends, opens));
    }
    return words;
  }

  private void scan(Page page, List<Word> words, BitSet commandWords, List<Sighting> found) {
    for (int i = 0; i < words.size() && found.size() < MOST_FOUND; i++) {
      for (Command command : byFirstWord.getOrDefault(words.get(i).text, List.of())) {
        int end = i + command.words.size();
        if (end < words.size() && texts(words.subList(i, end)).equals(command.words)) {
          int before = found.size();
          int last = Math.min(words.size(), end + MOST_WORDS);
          arguments(page, command, words.subList(end, last), found);
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

  /// In code every argument counts, in a sentence only the first, as of a command that runs it.
  private void arguments(Page page, Command command, List<Word> words, List<Sighting> found) {
    Optional<Span> code = code(page, words.getFirst());
    int taken = 0;
    boolean pending = false;
    int valueEnd = -1;
    for (Word word : words) {
      boolean left = code.isPresent() && !code.get().contains(word.span);
      if (left || word.ends) {
        return;
      }
      // A value may be a list, whose commas part the words: `--features a,b`.
      boolean value =
          pending || (word.span.start() == valueEnd + 1 && page.text().charAt(valueEnd) == ',');
      pending = !value && word.opens;
      if (value || word.text.startsWith("-")) {
        valueEnd = value ? word.span.end() : -1;
        continue;
      }
      Optional<Sighting> sighting =
          argument
              .software(command.type, word.text)
              .map(software -> sighting(software, word.span))
              .filter(s -> code.isPresent() || isNameInProse(s));
      if (sighting.isEmpty() || taken == MOST_ARGUMENTS) {
        return;
      }
      found.add(sighting.get());
      taken++;
      if (code.isEmpty() || command.one) {
        return;
      }
    }
  }

  /// Whether a semicolon ended the command before it.
  private static boolean isNextCommand(String text, int start) {
    int before = start - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && text.charAt(before) == ';';
  }

  /// Whether it stands for any name: `pip install <package>`.
  private static boolean isPlaceholder(String text, int start, String word) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return before == '<'
        || "{[$%".indexOf(word.charAt(0)) >= 0
        || PLACEHOLDERS.contains(word.toLowerCase(Locale.ROOT));
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

  private static Sighting sighting(Software software, Span word) {
    int length = Math.min(word.length(), software.name().length());
    return new Sighting(
        software,
        new Span(word.start(), word.start() + length),
        Evidence.INSTALL,
        EnumSet.of(Sign.COMMAND),
        Optional.empty());
  }
}

package dev.earshot.cli;

import dev.earshot.cli.session.ExitCode;
import java.util.List;
import java.util.stream.Stream;

/// Runs the commands that have to answer at once, over the sample, so that the JVM learns which
/// classes they take: what it writes down then makes its cache (JEP 514). The launcher calls this
/// once for each build; it is no command.
///
/// Every class in the cache costs every start a little. Hence only answers in words are rehearsed:
/// the library that writes JSON alone would bring a sixth of all classes.
public final class Rehearsal {
  static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "async orm"),
          List.of("search", "--limit", "2", "sqlalchemy"),
          List.of("search", "sqlachemy", "show:tea"),
          List.of("search", "\"async orm\" OR django"),
          List.of("count", "django"),
          List.of("package", "Django Tenants"),
          List.of("package", "sqlalchemy"),
          List.of("show", "Tools & Tea #3"));

  /// What only an index of more than the sample calls for: words in many episodes, blocks of many
  /// words, texts of other languages.
  static final List<String> CLASSES =
      List.of(
          "dev.earshot.index.text.Chunk$1",
          "java.lang.Character$UnicodeScript",
          "java.lang.CharacterData01",
          "java.nio.ByteBufferAsIntBufferL",
          "java.nio.ByteBufferAsLongBufferL",
          "java.text.StringCharacterIterator",
          "org.apache.lucene.codecs.lucene104.ForUtil",
          "org.apache.lucene.codecs.lucene104.PForUtil",
          "org.apache.lucene.util.compress.LowercaseAsciiCompression",
          "org.apache.lucene.analysis.ru.RussianLightStemmer",
          "org.apache.lucene.analysis.util.StemmerUtil");

  private Rehearsal() {}

  /// Takes the data folder of the synced sample as its one argument; prints what the commands do.
  public static void main(String[] args) {
    Main.prepare(COMMANDS.getFirst().getFirst());
    CLASSES.forEach(Rehearsal::load);
    for (List<String> command : COMMANDS) {
      Stream<String> words = Stream.concat(Stream.of("--data", args[0]), command.stream());
      int code = Main.endingCleanly(words.toArray(String[]::new));
      if (code != ExitCode.FINE && code != ExitCode.NOTHING_FOUND) {
        throw new IllegalStateException("earshot " + command + " ended with " + code);
      }
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name);
    } catch (ClassNotFoundException ofAnotherJdk) {
      // A start is slower by this one class then.
    }
  }
}

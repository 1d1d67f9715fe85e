package dev.earshot.index.text.stem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Stems words by the languages of a feed. Not for several threads at once.
///
/// Next to its own language every feed about software speaks English, so a Latin word is stemmed as
/// English too.
public final class Stemmers {
  /// What a stem begins with in the index, so that it is not taken for a word.
  public static final String MARK = "~";

  private static final int MIN_LETTERS = 3;
  private static final int MAX_CACHED = 50_000;

  private final List<Stemming> stemmings;
  private final Map<String, Set<String>> cache = new HashMap<>();

  private Stemmers(List<Stemming> stemmings) {
    this.stemmings = stemmings;
  }

  /// For the given languages ("de") and English.
  public static Stemmers of(Iterable<String> languages) {
    Map<String, Stemming> stemmings = new HashMap<>();
    stemmings.put("en", new Stemming(Languages.ENGLISH));
    for (String language : languages) {
      Languages.find(language)
          .ifPresent(found -> stemmings.putIfAbsent(language, new Stemming(found)));
    }
    return new Stemmers(List.copyOf(stemmings.values()));
  }

  /// The word's stems in every language, folded, where they differ from the folded word itself.
  public Set<String> stems(String word) {
    if (word.length() < MIN_LETTERS || !isWord(word)) {
      return Set.of();
    }
    if (cache.size() > MAX_CACHED) {
      cache.clear();
    }
    return cache.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::computed);
  }

  private Set<String> computed(String word) {
    Set<String> stems = new LinkedHashSet<>();
    for (Stemming stemming : stemmings) {
      stems.add(Folding.fold(stemming.stem(word)));
    }
    stems.remove(Folding.fold(word));
    stems.remove("");
    return stems;
  }

  private static boolean isWord(String text) {
    return text.chars().allMatch(c -> Character.isLetter(c));
  }

  /// One Lucene token filter, fed one word at a time.
  private static final class Stemming {
    private final OneWord source = new OneWord();
    private final TokenStream filter;
    private final CharTermAttribute term;

    Stemming(UnaryOperator<TokenStream> language) {
      this.filter = language.apply(source);
      this.term = filter.addAttribute(CharTermAttribute.class);
    }

    String stem(String word) {
      source.next = word;
      try {
        return filter.incrementToken() ? term.toString() : word;
      } catch (IOException impossible) {
        throw new UncheckedIOException("a word in memory", impossible);
      }
    }
  }

  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(next);
      return true;
    }
  }
}

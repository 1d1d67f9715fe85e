package dev.earshot.benchmark;

import dev.earshot.search.answer.EpisodeDetail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Spells rare words anew, so that the words of recombined episodes grow in number as those of real
/// ones do: a collection of n texts has about as many words as the square root of n.
///
/// Each edition has letters of its own, a vowel for a vowel and a consonant for a consonant;
/// lengths stay, and with them all positions in the text.
final class Respelling {
  /// Of so many episodes at most; a third of all words are.
  private static final int RARE = 3;

  private static final int MIN_LETTERS = 4;
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

  private final Set<String> rare = new HashSet<>();
  private final List<char[]> alphabets = new ArrayList<>();

  /// @param editions how many ways to spell a rare word there are
  Respelling(Collection<EpisodeDetail> real, int editions) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (EpisodeDetail episode : real) {
      Set<String> words = new HashSet<>();
      eachWord(episode.text(), (from, to) -> words.add(word(episode.text(), from, to)));
      words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
    frequencies.forEach((word, episodes) -> {
      if (episodes <= RARE) {
        rare.add(word);
      }
    });
    for (int edition = 0; edition < editions; edition++) {
      alphabets.add(alphabet(edition));
    }
  }

  /// The text with its rare words as an edition spells them; the first is the corpus' own.
  String in(String text, int edition) {
    if (edition == 0) {
      return text;
    }
    char[] letters = text.toCharArray();
    char[] alphabet = alphabets.get(edition);
    eachWord(
        text,
        (from, to) -> {
          if (rare.contains(word(text, from, to))) {
            for (int i = from; i < to; i++) {
              boolean upper = letters[i] < 'a';
              char other = alphabet[(upper ? letters[i] + 32 : letters[i]) - 'a'];
              letters[i] = upper ? (char) (other - 32) : other;
            }
          }
        });
    return new String(letters);
  }

  private interface Word {
    void at(int from, int to);
  }

  /// Runs of letters of English.
  private static void eachWord(String text, Word visitor) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        if (i - from >= MIN_LETTERS) {
          visitor.at(from, i);
        }
        from = i + 1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String word(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static char[] alphabet(int edition) {
    char[] alphabet = new char[26];
    for (String letters : List.of(VOWELS, CONSONANTS)) {
      List<Character> others = new ArrayList<>();
      letters.chars().forEach(c -> others.add((char) c));
      Collections.shuffle(others, new Random(edition));
      for (int i = 0; i < letters.length(); i++) {
        alphabet[letters.charAt(i) - 'a'] = others.get(i);
      }
    }
    return alphabet;
  }
}

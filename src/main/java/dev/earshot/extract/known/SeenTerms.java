package dev.earshot.extract.known;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words that were looked up before, to be found by their place in a text: almost every word of
/// every episode is, and no string need be made of it.
///
/// Many threads may use it at once. What one adds another may miss, and then looks up anew.
final class SeenTerms {
  private static final int BITS = 18;
  private static final int LAST = (1 << BITS) - 1;
  private static final int LONGEST_WORD = 100;

  /// The hash where there is no term.
  private static final int NONE = 0;

  /// How far from its place a term may be; where all these are taken, the first makes room.
  private static final int FURTHEST = 16;

  /// The hashes of the terms, which alone tell most of the others: no term need be looked at.
  private final int[] hashes = new int[LAST + 1];

  private final @Nullable Seen[] seen = new @Nullable Seen[LAST + 1];

  /// A term with its word's characters: to compare these takes less than to compare strings of
  /// which only one has Latin letters alone.
  private static final class Seen {
    final char[] word;
    final Term term;

    Seen(char[] word, Term term) {
      this.word = word;
      this.term = term;
    }

    boolean is(char[] text, int from, int to) {
      return Arrays.equals(word, 0, word.length, text, from, to);
    }
  }

  /// The term of the word at a place.
  ///
  /// @param make looks up what was not seen before
  Term of(char[] text, int from, int to, Function<String, Term> make) {
    int hash = hash(text, from, to);
    int place = place(hash);
    int free = -1;
    for (int i = place; i < place + FURTHEST && free < 0; i++) {
      int other = hashes[i & LAST];
      if (other == NONE) {
        free = i & LAST;
      } else if (other == hash) {
        Seen known = seen[i & LAST];
        if (known != null && known.is(text, from, to)) {
          return known.term;
        }
      }
    }
    Term made = make.apply(new String(text, from, to - from));
    if (to - from <= LONGEST_WORD) {
      int at = free < 0 ? place : free;
      seen[at] = new Seen(Arrays.copyOfRange(text, from, to), made);
      hashes[at] = hash;
    }
    return made;
  }

  private static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash == NONE ? 1 : hash;
  }

  private static int place(int hash) {
    return ((hash ^ (hash >>> BITS)) * 0x9E3779B1) >>> (32 - BITS);
  }
}

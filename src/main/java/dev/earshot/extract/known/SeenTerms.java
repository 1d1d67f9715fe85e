package dev.earshot.extract.known;

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

  private final @Nullable Term[] terms = new @Nullable Term[LAST + 1];

  /// The term of the word at a place.
  ///
  /// @param make looks up what was not seen before
  Term of(String text, int from, int to, Function<String, Term> make) {
    int hash = hash(text, from, to);
    int place = place(hash);
    int free = -1;
    for (int i = place; i < place + FURTHEST && free < 0; i++) {
      int other = hashes[i & LAST];
      if (other == NONE) {
        free = i & LAST;
      } else if (other == hash) {
        Term term = terms[i & LAST];
        if (term != null && is(term.text(), text, from, to)) {
          return term;
        }
      }
    }
    Term made = make.apply(text.substring(from, to));
    if (to - from <= LONGEST_WORD) {
      int at = free < 0 ? place : free;
      terms[at] = made;
      hashes[at] = hash;
    }
    return made;
  }

  private static boolean is(String word, String text, int from, int to) {
    return word.length() == to - from && text.regionMatches(from, word, 0, to - from);
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash == NONE ? 1 : hash;
  }

  private static int place(int hash) {
    return ((hash ^ (hash >>> BITS)) * 0x9E3779B1) >>> (32 - BITS);
  }
}

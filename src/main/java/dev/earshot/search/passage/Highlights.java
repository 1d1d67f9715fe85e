package dev.earshot.search.passage;

import dev.earshot.index.text.QueryForms;
import dev.earshot.index.text.Term;
import dev.earshot.index.text.Terms;
import dev.earshot.index.text.stem.Stemmers;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the words of a query in a text, in every form under which they match.
public final class Highlights implements Terms.Wanted {
  private final Terms analysis;
  private final Map<String, Integer> wordOfForm = new HashMap<>();
  private final Map<String, Integer> wordOfBeginning = new HashMap<>();
  private final BitSet beginnings = new BitSet();
  private final int words;

  /// A piece of text that matches.
  ///
  /// @param word which word of the query
  public record Match(int word, Span span) {}

  /// @param typed words and phrases; one that ends with `*` is the beginning of words
  public Highlights(List<String> typed, Terms analysis) {
    this.analysis = analysis;
    int word = 0;
    for (String text : typed) {
      if (text.endsWith("*") && text.length() > 1) {
        String beginning = text.substring(0, text.length() - 1);
        wordOfBeginning.put(beginning.toLowerCase(Locale.ROOT), word++);
      } else {
        for (QueryForms forms : QueryForms.of(text, analysis.stemmers())) {
          add(forms, word++);
        }
      }
    }
    this.words = word;
    wordOfForm.keySet().forEach(this::addBeginning);
    wordOfBeginning.keySet().forEach(this::addBeginning);
  }

  private void addBeginning(String form) {
    String text = form.startsWith(Stemmers.MARK) ? form.substring(Stemmers.MARK.length()) : form;
    if (!text.isEmpty()) {
      beginnings.set(Character.toLowerCase(text.charAt(0)));
      beginnings.set(Character.toUpperCase(text.charAt(0)));
    }
  }

  @Override
  public boolean mayBegin(char letter) {
    return beginnings.get(letter);
  }

  @Override
  public boolean isTerm(String text) {
    return wordOf(text) != null;
  }

  /// How many different words there are to find.
  int words() {
    return words;
  }

  private void add(QueryForms forms, int word) {
    List<String> all = new ArrayList<>(List.of(forms.exact()));
    all.addAll(forms.same());
    all.addAll(forms.stems());
    all.addAll(forms.bare());
    all.addAll(forms.sequence());
    all.forEach(form -> wordOfForm.putIfAbsent(form, word));
  }

  /// The matches in a text, in order, not overlapping.
  public List<Match> in(String text) {
    List<Match> matches = new ArrayList<>();
    for (Term term : analysis.of(text, this)) {
      Integer word = wordOf(term.text());
      int end = matches.isEmpty() ? 0 : matches.getLast().span().end();
      if (word != null && term.start() >= end && term.end() > term.start()) {
        matches.add(new Match(word, new Span(term.start(), term.end())));
      }
    }
    return matches;
  }

  private @Nullable Integer wordOf(String form) {
    Integer word = wordOfForm.get(form);
    if (word != null || wordOfBeginning.isEmpty()) {
      return word;
    }
    for (Map.Entry<String, Integer> beginning : wordOfBeginning.entrySet()) {
      if (form.startsWith(beginning.getKey())) {
        return beginning.getValue();
      }
    }
    return null;
  }
}

package dev.earshot.search.passage;

import dev.earshot.index.text.QueryForms;
import dev.earshot.index.text.Terms;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the words of a query in a text, in every form under which they match.
public final class Highlights {
  private final Terms analysis;
  private final Map<String, Integer> wordOfForm = new HashMap<>();
  private final Map<String, Integer> wordOfBeginning = new HashMap<>();
  private final Beginnings beginnings = new Beginnings();
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
    wordOfForm.keySet().forEach(beginnings::add);
    wordOfBeginning.keySet().forEach(beginnings::add);
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
    Matches matches = new Matches();
    analysis.each(text, matches);
    return matches.found;
  }

  private final class Matches implements Terms.Wanted {
    private final List<Match> found = new ArrayList<>();
    private int from;

    @Override
    public int next(char[] text, int from) {
      return beginnings.next(text, from);
    }

    @Override
    public void term(String term, int start, int end) {
      if (start >= from && end > start) {
        Integer word = wordOf(term);
        if (word != null) {
          found.add(new Match(word, new Span(start, end)));
          from = end;
        }
      }
    }
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

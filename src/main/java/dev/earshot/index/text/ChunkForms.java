package dev.earshot.index.text;

import java.util.List;
import java.util.function.Function;

/// All forms of one chunk, in order of position; once for all texts of an analysis. Positions and
/// offsets count from its beginning.
final class ChunkForms {
  /// No form, and so many positions that no phrase reaches across.
  static final ChunkForms GAP = new ChunkForms(List.of(), Form::new, 100);

  private final List<Term> terms;
  private final Form[] forms;
  private final int[] positions;
  private final int length;

  /// A counter for [WeightedTerms], zero between its uses.
  int sum;

  ChunkForms(List<Term> terms, Function<String, Form> forms) {
    this(terms, forms, terms.isEmpty() ? 0 : terms.getLast().position() + 1);
  }

  private ChunkForms(List<Term> terms, Function<String, Form> forms, int length) {
    this.length = length;
    this.terms = terms;
    this.forms = new Form[terms.size()];
    this.positions = new int[terms.size()];
    for (int i = 0; i < this.forms.length; i++) {
      this.positions[i] = terms.get(i).position();
      this.forms[i] = forms.apply(terms.get(i).text());
    }
  }

  int size() {
    return forms.length;
  }

  Form form(int i) {
    return forms[i];
  }

  int position(int i) {
    return positions[i];
  }

  Term term(int i) {
    return terms.get(i);
  }

  /// How many positions the chunk takes.
  int length() {
    return length;
  }
}

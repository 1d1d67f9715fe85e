package dev.earshot.index.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of an analysed text with their positions, as Lucene wants them; one after another for
/// many texts.
public final class AnalysedTokens extends TokenStream {
  private static final AnalysedText NOTHING = new AnalysedText(0);

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private AnalysedText text = NOTHING;
  private boolean stems;
  private int chunk;
  private int inChunk;
  private int base;
  private int position;

  /// The terms of the next text.
  ///
  /// @param withStems whether it is found by inflected forms
  public AnalysedTokens of(AnalysedText next, boolean withStems) {
    text = next;
    stems = withStems;
    return this;
  }

  @Override
  public void reset() {
    clearAttributes();
    chunk = 0;
    inChunk = 0;
    base = 0;
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    while (chunk < text.size()) {
      ChunkForms forms = text.chunk(chunk);
      while (inChunk < forms.size()) {
        Form form = forms.form(inChunk);
        int at = base + forms.position(inChunk);
        inChunk++;
        if (stems || !form.isStem()) {
          term.setBytesRef(form.bytes());
          increment.setPositionIncrement(at - position);
          position = at;
          return true;
        }
      }
      base += forms.length();
      inChunk = 0;
      chunk++;
    }
    return false;
  }
}

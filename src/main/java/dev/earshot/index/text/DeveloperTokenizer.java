package dev.earshot.index.text;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of a text as Lucene wants them.
public final class DeveloperTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final Terms analysis;
  private Iterator<Term> terms = List.<Term>of().iterator();
  private int position;
  private int length;

  public DeveloperTokenizer(Terms analysis) {
    this.analysis = analysis;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringWriter text = new StringWriter();
    input.transferTo(text);
    length = text.getBuffer().length();
    terms = analysis.of(text.toString()).iterator();
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) {
      return false;
    }
    clearAttributes();
    Term next = terms.next();
    term.append(next.text());
    offset.setOffset(correctOffset(next.start()), correctOffset(next.end()));
    increment.setPositionIncrement(next.position() - position);
    position = next.position();
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}

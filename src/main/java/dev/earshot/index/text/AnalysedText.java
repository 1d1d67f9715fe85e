package dev.earshot.index.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The chunks of a text with all their forms: analysed once, for as many fields as want it.
public final class AnalysedText {
  private static final int SOME = 16;

  private final int length;
  private ChunkForms[] chunks = new ChunkForms[SOME];
  private int[] starts = new int[SOME];
  private int size;

  /// @param length of the text, in UTF-16 units
  AnalysedText(int length) {
    this.length = length;
  }

  void add(ChunkForms chunk, int start) {
    if (chunk.length() == 0) {
      return;
    }
    if (size == starts.length) {
      chunks = Arrays.copyOf(chunks, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
    }
    chunks[size] = chunk;
    starts[size++] = start;
  }

  /// Several texts one after the other, so that no phrase reaches from one into the next.
  public static AnalysedText joined(List<AnalysedText> texts) {
    if (texts.size() == 1) {
      return texts.getFirst();
    }
    AnalysedText all = new AnalysedText(texts.stream().mapToInt(text -> text.length + 1).sum());
    int start = 0;
    for (AnalysedText text : texts) {
      for (int i = 0; i < text.size; i++) {
        all.add(text.chunks[i], start + text.starts[i]);
      }
      all.add(ChunkForms.GAP, start + text.length);
      start += text.length + 1;
    }
    return all;
  }

  /// Its terms, in order of position, and of where they begin.
  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    int position = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < chunks[i].size(); j++) {
        terms.add(chunks[i].term(j).moved(position, starts[i]));
      }
      position += chunks[i].length();
    }
    return terms;
  }

  int length() {
    return length;
  }

  int size() {
    return size;
  }

  ChunkForms chunk(int i) {
    return chunks[i];
  }

  /// The first chunk that begins at or after a position in the text.
  int chunkAt(int character) {
    int found = Arrays.binarySearch(starts, 0, size, character);
    return found >= 0 ? found : -found - 1;
  }
}

package dev.earshot.cli.output;

import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// Text in which some spans are shown in another way, wrapped to a width.
///
/// While the text is made printable and wrapped, two characters of the private use area stand where
/// a span begins and ends; they take no columns, and none of them comes from the text itself.
final class MarkedText {
  static final char BEGIN = '\ue000';
  static final char END = '\ue001';

  private final List<Span> spans;
  private final String marked;

  /// Spans are positions in the text, in order; one that overlaps its predecessor is left out.
  MarkedText(String untrusted, List<Span> spans) {
    this.spans = new ArrayList<>();
    String clean = untrusted.replace(BEGIN, ' ').replace(END, ' ');
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      if (span.start() >= at && span.length() > 0 && span.end() <= clean.length()) {
        out.append(clean, at, span.start()).append(BEGIN);
        out.append(clean, span.start(), span.end()).append(END);
        at = span.end();
        this.spans.add(span);
      }
    }
    marked = out.append(clean, at, clean.length()).toString();
  }

  /// As one paragraph.
  List<String> line(int width, IntFunction<UnaryOperator<String>> styleOfSpan) {
    return shown(Wrap.text(Printable.line(marked), width), styleOfSpan);
  }

  /// Line by line as the text has it.
  List<String> lines(int width, IntFunction<UnaryOperator<String>> styleOfSpan) {
    return shown(Wrap.text(Printable.text(marked), width), styleOfSpan);
  }

  /// The spans that are shown, to which the numbers in `styleOfSpan` refer.
  List<Span> spans() {
    return List.copyOf(spans);
  }

  private static List<String> shown(
      List<String> wrapped, IntFunction<UnaryOperator<String>> styleOfSpan) {
    List<String> lines = new ArrayList<>();
    int span = -1;
    boolean open = false;
    for (String line : wrapped) {
      StringBuilder out = new StringBuilder();
      StringBuilder piece = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == BEGIN || c == END) {
          out.append(open ? styleOfSpan.apply(span).apply(piece.toString()) : piece);
          piece.setLength(0);
          open = c == BEGIN;
          span += open ? 1 : 0;
        } else {
          piece.append(c);
        }
      }
      lines.add(
          out.append(open ? styleOfSpan.apply(span).apply(piece.toString()) : piece).toString());
    }
    return lines;
  }
}

package dev.earshot.cli;

import dev.earshot.podcast.SafeUrl;
import dev.earshot.podcast.Span;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Everything that a command prints goes through here, and untrusted text only through methods that
/// make it printable.
final class Output {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final PrintWriter out;
  private final Terminal terminal;

  Output(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  int width() {
    return terminal.width();
  }

  void line() {
    out.println();
  }

  /// Prints a line of our own words and of text that was made printable.
  void line(String text) {
    out.println(text);
  }

  /// Prints untrusted text over as many lines as it takes, each indented.
  void wrapped(String untrusted, int indent) {
    for (String line : Wrap.text(Printable.text(untrusted), width() - indent)) {
      out.println(line.isBlank() ? "" : " ".repeat(indent) + line);
    }
  }

  /// Prints untrusted text like [#wrapped], with some of its words emphasised.
  ///
  /// @param spans positions in the text, in order
  void highlighted(String untrusted, List<Span> spans, int indent) {
    // Private-use characters mark the places, as wrapping must not count what colours cost.
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      marked.append(untrusted, at, span.start()).append('\ue000');
      marked.append(untrusted, span.start(), span.end()).append('\ue001');
      at = span.end();
    }
    marked.append(untrusted, at, untrusted.length());
    String one = Printable.line(marked.toString());
    boolean open = false;
    for (String line : Wrap.text(one, width() - indent)) {
      StringBuilder shown = new StringBuilder(" ".repeat(indent));
      StringBuilder piece = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\ue000' || c == '\ue001') {
          shown.append(open ? terminal.match(piece.toString()) : piece);
          piece.setLength(0);
          open = c == '\ue000';
        } else {
          piece.append(c);
        }
      }
      out.println(shown.append(open ? terminal.match(piece.toString()) : piece));
    }
  }

  /// Prints a remark about the answer, which is no part of it.
  void note(String text) {
    out.println(terminal.dim("# " + Printable.line(text)));
  }

  /// An address without the secrets it may hold, safe to print.
  String link(URI address) {
    return terminal.dim(Printable.line(SafeUrl.of(address)));
  }

  /// Prints a JSON object on one line.
  void json(Map<String, ?> object) {
    out.println(JSON.writeValueAsString(object));
  }

  void flush() {
    out.flush();
  }
}

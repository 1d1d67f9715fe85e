package dev.earshot.cli.output;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.podcast.Span;
import java.io.PrintWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/// Everything that a command prints goes through here, and untrusted text only through methods that
/// make it printable.
public final class Output {
  private static final String NOTE = "# ";

  private final PrintWriter out;
  private final Terminal terminal;

  /// Prints for a terminal or a pipe.
  ///
  /// @param terminal what `out` ends in
  public Output(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /// What is printed to.
  public Terminal terminal() {
    return terminal;
  }

  /// In columns.
  public int width() {
    return terminal.width();
  }

  /// Prints an empty line.
  public void line() {
    out.println();
  }

  /// Prints a line of our own words and of text that was made printable.
  public void line(String text) {
    out.println(text);
  }

  /// Prints a line of a report, made of our own words and of text that was made printable: in a
  /// terminal over as many lines as it takes, in a pipe on one.
  ///
  /// @param indent how much of the text is a mark beside which the rest stands
  public void sentence(String text, int indent) {
    if (!terminal.interactive()) {
      line(text);
      return;
    }
    String before = text.substring(0, indent);
    for (String part : Wrap.text(text.substring(indent), width() - indent)) {
      out.println(before + part);
      before = " ".repeat(indent);
    }
  }

  /// Prints untrusted text over as many lines as it takes, each indented.
  public void wrapped(String untrusted, int indent) {
    for (String line : Wrap.text(Printable.text(untrusted), width() - indent)) {
      out.println(line.isBlank() ? "" : " ".repeat(indent) + line);
    }
  }

  /// Prints a mark of our own and beside it untrusted text over as many lines as it takes.
  public void hanging(String mark, String untrusted, int indent) {
    String before = mark + " ".repeat(Math.max(1, indent - mark.length()));
    for (String line : Wrap.text(Printable.line(untrusted), width() - indent)) {
      out.println(before + line);
      before = " ".repeat(indent);
    }
  }

  /// Prints untrusted text as one paragraph, with some of its words emphasised.
  ///
  /// @param spans positions in the text, in order
  public void highlighted(String untrusted, List<Span> spans, int indent) {
    new MarkedText(untrusted, spans)
        .line(width() - indent, _ -> terminal::match)
        .forEach(line -> out.println(" ".repeat(indent) + line));
  }

  /// Prints a line of untrusted notes with its links behind the words that carry them, where the
  /// terminal can.
  ///
  /// @param style of the whole line
  public void notes(String untrusted, List<Link> links, UnaryOperator<String> style) {
    List<Link> shown = terminal.hyperlinks() ? links : List.of();
    MarkedText text = new MarkedText(untrusted, shown.stream().map(Link::span).toList());
    Map<Span, Link> bySpan = new HashMap<>();
    shown.forEach(link -> bySpan.putIfAbsent(link.span(), link));
    text.lines(
            width(),
            n ->
                words ->
                    terminal.hyperlink(
                        Objects.requireNonNull(bySpan.get(text.spans().get(n))).url(), words))
        .forEach(line -> out.println(style.apply(line)));
  }

  /// Prints a remark about the answer, which is no part of it; in a pipe on one line.
  public void note(String text) {
    lines(text, width() - NOTE.length()).forEach(part -> out.println(terminal.dim(NOTE + part)));
  }

  /// Prints the name of what follows, which is untrusted; in a pipe on one line.
  public void name(String untrusted) {
    lines(untrusted, width()).forEach(part -> out.println(terminal.name(part)));
  }

  private List<String> lines(String untrusted, int width) {
    String line = Printable.line(untrusted);
    return terminal.interactive() ? Wrap.text(line, width) : List.of(line);
  }

  /// An address without the secrets it may hold, safe to print.
  public String link(URI address) {
    return terminal.dim(Printable.line(SafeUrl.of(address)));
  }

  /// Prints a JSON object on one line.
  public void json(Map<String, ?> object) {
    out.println(Printable.json(JsonMapper.shared().writeValueAsString(object)));
  }

  /// Prints one of very many objects.
  ///
  /// @throws NobodyReadsException where nobody reads them any more
  public void jsonOfMany(Map<String, ?> object) {
    json(object);
    if (out.checkError()) {
      throw new NobodyReadsException();
    }
  }

  /// Hands on what was printed so far.
  public void flush() {
    out.flush();
  }
}

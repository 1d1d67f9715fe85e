package dev.earshot.podcast;

import java.util.List;

/// An episode's show notes after cleaning. All offsets are UTF-16 positions in `text`.
///
/// @param html safe to show: no script, handler, style, form or frame
/// @param text as a person would lay it out: a line per paragraph, heading or list item (`• `,
///   indented by depth), blank lines between blocks, code as it stands
/// @param topics in order, not overlapping
/// @param links in order of position, each with the text it stands on, once a topic
/// @param marks headings, code and emphasis, in order of position
public record ShowNotes(
    String html, String text, List<Topic> topics, List<Link> links, List<Mark> marks) {
  /// Notes of an episode that has none.
  public static final ShowNotes EMPTY = new ShowNotes("", "", List.of(), List.of(), List.of());

  public ShowNotes {
    topics = List.copyOf(topics);
    links = List.copyOf(links);
    marks = List.copyOf(marks);
  }

  /// The text of a span.
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }
}

package dev.earshot.clean.text;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import java.util.List;

/// Notes laid out as text.
///
/// @param lines without the blank ones
public record LaidOut(String text, List<Line> lines, List<Link> links, List<Mark> marks) {
  public LaidOut {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
    marks = List.copyOf(marks);
  }
}

package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which headings such as "Transcript" stand over what was said word by word, rather than over a
/// link to it.
final class Transcripts {
  private static final Set<String> WORDS =
      Set.of("transcript", "transkript", "transcription", "transcripción", "стенограмма");

  private static final int MAX_HEADING = 40;

  /// So many characters without a heading are no remark on where the transcript is.
  private static final int LONG = 1000;

  private Transcripts() {}

  /// The numbers of the lines that head a transcript.
  static Set<Integer> heads(List<Line> lines) {
    Set<Integer> heads = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isNamed(lines.get(i)) && isBelow(lines, i)) {
        heads.add(i);
      }
    }
    return heads;
  }

  private static boolean isNamed(Line line) {
    return line.text().length() <= MAX_HEADING
        && HeadlineReader.isSetApart(line)
        && WORDS.contains(PlainForm.of(line.text()));
  }

  /// Whether much text follows, or most of what is bold there are names that come again and again.
  private static boolean isBelow(List<Line> lines, int at) {
    Map<String, Integer> labels = new HashMap<>();
    int text = 0;
    for (Line line : lines.subList(at + 1, lines.size())) {
      if (line.heading() > 0 || isNamed(line)) {
        break;
      }
      String label = line.depth() > 0 ? "" : line.text().substring(0, line.strong()).strip();
      if (!label.isEmpty() && !isRemark(label)) {
        labels.merge(PlainForm.of(label), 1, Integer::sum);
      } else if (labels.isEmpty()) {
        text += line.text().length();
      }
    }
    return text >= LONG || areSpeakers(labels);
  }

  /// "[Laughter]", "(music)".
  private static boolean isRemark(String label) {
    return label.startsWith("[") || label.startsWith("(");
  }

  private static boolean areSpeakers(Map<String, Integer> labels) {
    int all = 0;
    int repeated = 0;
    for (Map.Entry<String, Integer> label : labels.entrySet()) {
      boolean again = label.getValue() > 1 && Cues.ofHeading(label.getKey()).isEmpty();
      all += label.getValue();
      repeated += again ? label.getValue() : 0;
    }
    return repeated * 2 > all;
  }
}

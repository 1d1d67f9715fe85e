package dev.earshot.index.document;

import dev.earshot.index.text.AnalysedText;
import dev.earshot.index.text.Terms;
import dev.earshot.podcast.Link;
import java.util.ArrayList;
import java.util.List;

/// An episode with its long texts analysed, once for all fields that hold them.
///
/// @param urls one for each link
/// @param anchors one for each link
record AnalysedEpisode(
    IndexedEpisode indexed,
    Terms analysis,
    AnalysedText notes,
    List<AnalysedText> urls,
    List<AnalysedText> anchors) {
  static AnalysedEpisode of(IndexedEpisode indexed, Terms analysis) {
    List<AnalysedText> urls = new ArrayList<>();
    List<AnalysedText> anchors = new ArrayList<>();
    for (Link link : indexed.notes().links()) {
      AnalysedText url = analysis.analysed(link.url().toString());
      urls.add(url);
      // A bare URL is its own anchor.
      boolean isBare = link.anchor().equals(link.url().toString());
      anchors.add(isBare ? url : analysis.analysed(link.anchor()));
    }
    return new AnalysedEpisode(
        indexed, analysis, analysis.analysed(indexed.notes().text()), urls, anchors);
  }

  /// Some short text of it.
  AnalysedText analysed(String text) {
    return analysis.analysed(text);
  }
}

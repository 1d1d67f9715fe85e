package dev.earshot.podcast;

import java.util.Map;

/// What all episodes together teach about one show: how many of them teach each lesson.
///
/// A lesson is a short text that a stage derives from a single episode and later asks about, such
/// as `line:HASH` (this line stands in its notes) or `ecosystem:pypi` (it links to a package
/// there). As the counts are sums over episodes, they do not depend on the order in which episodes
/// came.
///
/// @param episodes how many episodes of the show were counted
/// @param ofShow for each lesson, how many of the show's episodes teach it
/// @param ofAll for each lesson, how many shows teach it, so that no single show outweighs the rest
public record Learned(int episodes, Map<String, Integer> ofShow, Map<String, Integer> ofAll) {
  /// Before anything is learnt.
  public static final Learned NOTHING = new Learned(0, Map.of(), Map.of());

  /// How many of the show's episodes teach the lesson.
  public int ofShow(String lesson) {
    return ofShow.getOrDefault(lesson, 0);
  }

  /// How many shows teach the lesson.
  public int ofAll(String lesson) {
    return ofAll.getOrDefault(lesson, 0);
  }
}

package dev.earshot.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// How text becomes terms.
public final class Analyzers {
  private Analyzers() {}

  /// For documents.
  public static Analyzer forIndexing() {
    return new EnglishAnalyzer();
  }

  /// For what is typed.
  public static Analyzer forQueries() {
    return new EnglishAnalyzer();
  }
}

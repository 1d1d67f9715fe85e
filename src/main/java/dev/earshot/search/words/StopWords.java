package dev.earshot.search.words;

import dev.earshot.index.document.Keys;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/// Words that say nothing next to others. They are indexed all the same: alone, or in a phrase,
/// they are looked for.
public final class StopWords {
  /// Each list is read from a file when it is first asked for, and few indexes need more than two.
  private static final Map<String, Supplier<CharArraySet>> LISTS =
      Map.ofEntries(
          Map.entry("ar", ArabicAnalyzer::getDefaultStopSet),
          Map.entry("cs", CzechAnalyzer::getDefaultStopSet),
          Map.entry("da", DanishAnalyzer::getDefaultStopSet),
          Map.entry("de", GermanAnalyzer::getDefaultStopSet),
          Map.entry("es", SpanishAnalyzer::getDefaultStopSet),
          Map.entry("fr", FrenchAnalyzer::getDefaultStopSet),
          Map.entry("it", ItalianAnalyzer::getDefaultStopSet),
          Map.entry("nb", NorwegianAnalyzer::getDefaultStopSet),
          Map.entry("nl", DutchAnalyzer::getDefaultStopSet),
          Map.entry("no", NorwegianAnalyzer::getDefaultStopSet),
          Map.entry("pt", PortugueseAnalyzer::getDefaultStopSet),
          Map.entry("ru", RussianAnalyzer::getDefaultStopSet),
          Map.entry("sv", SwedishAnalyzer::getDefaultStopSet));

  /// What developers put around a question, beyond Lucene's short list.
  private static final Set<String> ENGLISH_QUESTIONS =
      Set.of(
          "about", "any", "can", "do", "does", "from", "has", "have", "how", "i", "my", "that",
          "use", "using", "was", "we", "what", "when", "where", "which", "who", "you", "your");

  private final Set<String> languages;

  /// Those of some languages, and of English.
  public StopWords(Set<String> languages) {
    this.languages = languages;
  }

  /// Whether a word says nothing next to others.
  public boolean contains(String word) {
    String folded = Keys.text(word);
    return EnglishAnalyzer.getDefaultStopSet().contains(folded)
        || ENGLISH_QUESTIONS.contains(folded)
        || languages.stream().anyMatch(language -> isStopWord(language, word));
  }

  private static boolean isStopWord(String language, String word) {
    Supplier<CharArraySet> list = LISTS.get(language);
    return list != null && list.get().contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}

package dev.earshot.index.text.stem;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/// Lucene's stemmers by language. The light ones where there is a choice: they join singular and
/// plural and leave most else alone.
final class Languages {
  static final UnaryOperator<TokenStream> ENGLISH = PorterStemFilter::new;

  private static final Map<String, UnaryOperator<TokenStream>> STEMMERS =
      Map.ofEntries(
          Map.entry("en", ENGLISH),
          Map.entry("ar", ArabicStemFilter::new),
          Map.entry("bg", BulgarianStemFilter::new),
          Map.entry("cs", CzechStemFilter::new),
          Map.entry("da", in -> new SnowballFilter(in, new DanishStemmer())),
          Map.entry("de", in -> new GermanLightStemFilter(new GermanNormalizationFilter(in))),
          Map.entry("el", in -> new GreekStemFilter(new GreekLowerCaseFilter(in))),
          Map.entry("es", SpanishLightStemFilter::new),
          Map.entry("fi", FinnishLightStemFilter::new),
          Map.entry("fr", FrenchLightStemFilter::new),
          Map.entry("hi", HindiStemFilter::new),
          Map.entry("hu", HungarianLightStemFilter::new),
          // Endings alone: how words begin tells where a text may match.
          Map.entry("id", in -> new IndonesianStemFilter(in, false)),
          Map.entry("it", ItalianLightStemFilter::new),
          Map.entry("lv", LatvianStemFilter::new),
          Map.entry("nb", NorwegianLightStemFilter::new),
          Map.entry("nl", in -> new SnowballFilter(in, new DutchStemmer())),
          Map.entry("nn", NorwegianLightStemFilter::new),
          Map.entry("no", NorwegianLightStemFilter::new),
          Map.entry("pt", PortugueseLightStemFilter::new),
          Map.entry("ro", in -> new SnowballFilter(in, new RomanianStemmer())),
          Map.entry("ru", RussianLightStemFilter::new),
          Map.entry("sv", SwedishLightStemFilter::new),
          Map.entry("tr", in -> new SnowballFilter(in, new TurkishStemmer())));

  private Languages() {}

  static Optional<UnaryOperator<TokenStream>> find(String language) {
    return Optional.ofNullable(STEMMERS.get(language));
  }
}

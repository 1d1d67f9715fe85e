package dev.earshot.parse.mend;

import dev.earshot.parse.xml.XmlItems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/// Reads a document that may be broken: as it is, then mended step by step until it can be read,
/// then leniently.
public final class XmlRepair {
  private static final List<Mend> MENDS =
      List.of(
          new Junk(),
          new IllegalCharacters(),
          new CdataSections(),
          new Doctype(),
          new Ampersands(),
          new UnboundPrefixes(),
          new Attributes(),
          new UnclosedItems());

  private static final Pattern END =
      Pattern.compile("</(?:\\w+:)?(?:rss|rdf|feed|channel)\\s*>$", Pattern.CASE_INSENSITIVE);

  private XmlRepair() {}

  /// A way to read a document.
  ///
  /// @param <D> the document
  /// @param <T> what is read
  @FunctionalInterface
  public interface Reading<D, T> {
    /// Reads the document from its beginning.
    ///
    /// @throws SAXException where it is malformed
    T read(D document) throws SAXException;
  }

  /// What was read, and what was mended first.
  ///
  /// @param mends in words, in order
  public record Repaired<T>(T value, List<String> mends) {}

  /// Reads with the least mending that makes the document readable.
  ///
  /// @param strict reads well-formed documents
  /// @param lenient reads the rest, which comes in pieces that each begin with an item
  /// @throws SAXException where there is no element at all
  /// @throws dev.earshot.parse.work.TooMuch where there are too many of something before any item
  public static <T> Repaired<T> read(
      String xml, Reading<String, T> strict, Reading<Iterator<String>, T> lenient)
      throws SAXException {
    try {
      return new Repaired<>(strict.read(xml), List.of());
    } catch (SAXException malformed) {
      return mended(xml, strict, lenient);
    }
  }

  private static <T> Repaired<T> mended(
      String xml, Reading<String, T> strict, Reading<Iterator<String>, T> lenient)
      throws SAXException {
    List<String> notes = new ArrayList<>();
    String text = Pieces.bounded(xml, notes::add);
    for (Mend mend : MENDS) {
      String better = mend.apply(text, notes::add);
      if (!better.equals(text) && XmlItems.isWellFormed(better)) {
        return new Repaired<>(strict.read(better), notes);
      }
      text = better;
    }
    T value = lenient.read(Pieces.of(text));
    notes.add(isCutOff(text) ? "cut off" : "tags that do not match");
    return new Repaired<>(value, notes);
  }

  private static boolean isCutOff(String xml) {
    String end = xml.substring(Math.max(0, xml.length() - 200)).strip();
    return !END.matcher(end).find();
  }
}

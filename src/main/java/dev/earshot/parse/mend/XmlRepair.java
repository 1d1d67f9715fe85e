package dev.earshot.parse.mend;

import java.util.ArrayList;
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

  /// A lenient reading holds the whole document in memory, at ten times its length.
  private static final int MOST_LENIENT = 64 << 20;

  private static final Pattern END =
      Pattern.compile("</(?:\\w+:)?(?:rss|rdf|feed|channel)\\s*>$", Pattern.CASE_INSENSITIVE);

  private XmlRepair() {}

  /// A way to read a document.
  ///
  /// @param <T> what is read
  @FunctionalInterface
  public interface Reading<T> {
    /// Reads the document from its beginning.
    ///
    /// @throws SAXException where it is malformed
    T read(String xml) throws SAXException;
  }

  /// What was read, and what was mended first.
  ///
  /// @param mends in words, in order
  public record Repaired<T>(T value, List<String> mends) {}

  /// Reads with the least mending that makes the document readable.
  ///
  /// @param strict reads well-formed documents
  /// @param lenient reads the rest
  public static <T> Repaired<T> read(String xml, Reading<T> strict, Reading<T> lenient)
      throws SAXException {
    try {
      return new Repaired<>(strict.read(xml), List.of());
    } catch (SAXException malformed) {
      return mended(xml, strict, lenient);
    }
  }

  private static <T> Repaired<T> mended(String xml, Reading<T> strict, Reading<T> lenient)
      throws SAXException {
    List<String> notes = new ArrayList<>();
    String text = xml;
    for (Mend mend : MENDS) {
      String better = mend.apply(text, notes::add);
      if (better.equals(text)) {
        continue;
      }
      text = better;
      try {
        return new Repaired<>(strict.read(text), notes);
      } catch (SAXException notYet) {
        // The next mend.
      }
    }
    boolean tooLong = text.length() > MOST_LENIENT;
    String rest = tooLong ? text.substring(0, MOST_LENIENT) : text;
    T value = lenient.read(rest);
    notes.add(isCutOff(text) ? "cut off" : "tags that do not match");
    if (tooLong) {
      notes.add("read no further than the first " + (MOST_LENIENT >> 20) + " MB");
    }
    return new Repaired<>(value, notes);
  }

  private static boolean isCutOff(String xml) {
    String end = xml.substring(Math.max(0, xml.length() - 200)).strip();
    return !END.matcher(end).find();
  }
}

package dev.earshot.extract.sighting;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.reading.Resolver;
import java.util.Locale;
import java.util.Set;

/// Tells names within words, `plotly.express` or `Django-compatible`, from words of their own.
final class WordParts {
  private final Set<String> compounds = Set.copyOf(Resources.lines("compounds.txt"));
  private final Resolver resolver;

  WordParts(Resolver resolver) {
    this.resolver = resolver;
  }

  /// Whether a part of a word can be a name of its own: set off by a dot or plus, or, with a
  /// capital, by a hyphen where the name is no ordinary word or what follows leaves it its meaning.
  /// `libc++` and `Hyper-V` are others.
  boolean isPart(String text, int start, int end) {
    if (text.startsWith("++", end) || (start > 0 && text.charAt(start - 1) == '-')) {
      return false;
    }
    boolean hyphen = end < text.length() && text.charAt(end) == '-';
    return !hyphen
        || (start == 0
            && Character.isUpperCase(text.charAt(0))
            && (isNoWord(text.substring(0, end)) || isCompound(text.substring(end + 1))));
  }

  private boolean isNoWord(String name) {
    return resolver.entry(name).word() == 0;
  }

  /// Whether what follows a name and a hyphen leaves it its meaning: known words, and all that is
  /// not written in plain Latin letters, where a hyphen joins what English writes apart.
  private boolean isCompound(String rest) {
    return compounds.contains(rest.toLowerCase(Locale.ROOT))
        || rest.chars().anyMatch(c -> c > 0x7f && Character.isLetter(c));
  }
}

package dev.earshot.parse.mend;

import java.util.function.Consumer;

/// One mend of a document's text.
@FunctionalInterface
interface Mend {
  /// The mended text; the same text where the mend finds nothing to do.
  ///
  /// @param notes told what was done, in words, where something was
  String apply(String xml, Consumer<String> notes);
}

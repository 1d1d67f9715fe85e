package dev.earshot.parse.namespace;

import java.util.Optional;
import org.jdom2.Element;

/// A file that an element points to, as given.
///
/// @param length in bytes
public record FileTag(String url, Optional<String> type, Optional<String> length) {

  /// The file whose parts lie in these attributes; empty where there is no URL.
  static Optional<FileTag> of(Element element, String url, String type, String length) {
    return Tags.attribute(element, url)
        .map(there ->
            new FileTag(there, Tags.attribute(element, type), Tags.attribute(element, length)));
  }
}

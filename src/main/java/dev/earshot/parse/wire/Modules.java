package dev.earshot.parse.wire;

import com.rometools.rome.feed.module.Extendable;
import dev.earshot.podcast.Enclosure;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the formats have in common when Rome's beans are read.
final class Modules {
  private Modules() {}

  static <T> Optional<T> find(Extendable bean, String uri, Class<T> type) {
    return Optional.ofNullable(bean.getModule(uri)).filter(type::isInstance).map(type::cast);
  }

  static boolean isWeb(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
  }

  /// The first audio or video file, else the first file.
  static Optional<Enclosure> best(List<Enclosure> all) {
    return all.stream().filter(Modules::isRecording).findFirst().or(() -> all.stream().findFirst());
  }

  private static boolean isRecording(Enclosure enclosure) {
    return enclosure
        .type()
        .filter(type -> type.startsWith("audio/") || type.startsWith("video/"))
        .isPresent();
  }
}

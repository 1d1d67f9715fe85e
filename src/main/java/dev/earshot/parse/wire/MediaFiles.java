package dev.earshot.parse.wire;

import dev.earshot.parse.namespace.FileTag;
import dev.earshot.parse.value.Numbers;
import dev.earshot.parse.value.Urls;
import dev.earshot.podcast.Enclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The files of an item: the recording, and the same in other files.
final class MediaFiles {
  private static final int MOST = 100;

  private final Urls urls;
  private final List<Enclosure> all = new ArrayList<>();

  MediaFiles(Urls urls) {
    this.urls = urls;
  }

  /// Adds a file, unless its URL is none or is there already.
  MediaFiles add(FileTag file) {
    urls.read(file.url())
        .map(url -> new Enclosure(url, file.type(), length(file)))
        .ifPresent(this::add);
    return this;
  }

  MediaFiles add(Enclosure file) {
    if (all.size() < MOST && all.stream().noneMatch(there -> there.url().equals(file.url()))) {
      all.add(file);
    }
    return this;
  }

  /// The first audio or video file, else the first that is no picture.
  Optional<Enclosure> recording() {
    return all.stream()
        .filter(file -> is(file, "audio/", "video/"))
        .findFirst()
        .or(() -> all.stream().filter(file -> !is(file, "image/")).findFirst());
  }

  /// All others but pictures.
  Stream<Enclosure> others() {
    Optional<Enclosure> recording = recording();
    return all.stream()
        .filter(file -> !is(file, "image/"))
        .filter(file -> !recording.equals(Optional.of(file)));
  }

  private static OptionalLong length(FileTag file) {
    return file.length().map(Numbers::count).orElse(OptionalLong.empty());
  }

  private static boolean is(Enclosure file, String... types) {
    String type = file.type().orElse("").toLowerCase(Locale.ROOT);
    return Stream.of(types).anyMatch(type::startsWith);
  }
}

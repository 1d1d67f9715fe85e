package dev.earshot.parse.wire;

import dev.earshot.podcast.Extras;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// What RSS and Atom say alike about a show, through namespaces.
final class ShowDetails {
  private ShowDetails() {}

  static Show.More more(Said said, Extras extras) {
    return new Show.More(
        said.podcast.medium().map(medium -> medium.toLowerCase(Locale.ROOT)),
        said.itunes.type().map(type -> type.toLowerCase(Locale.ROOT)),
        said.itunes.explicit().or(said.googlePlay::explicit),
        said.podcast.locked(),
        said.itunes.complete(),
        extras);
  }

  /// The cover that the format itself has, where no namespace gave one.
  static Extras withImage(Extras extras, Optional<URI> image) {
    return extras.withImage(extras.image().or(() -> image));
  }
}

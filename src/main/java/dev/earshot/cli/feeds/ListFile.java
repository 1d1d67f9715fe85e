package dev.earshot.cli.feeds;

import dev.earshot.cli.session.FileProblem;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.PrivateFiles;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.FeedList;
import dev.earshot.sync.Subscription;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The list of feeds as its owner wrote it: edited line by line, so that comments, order and blank
/// lines stay, and replaced as a whole, so that no crash leaves half of it.
///
/// Inside, a character stands for each byte, so that what is no UTF-8 stays as it was.
final class ListFile {
  private final Path file;

  ListFile(Path file) {
    this.file = file;
  }

  /// Adds feeds that are not listed yet, at the end.
  ///
  /// @return those that were added
  List<Subscription> add(Collection<Subscription> feeds) {
    String bytes = bytes();
    Set<URI> listed =
        subscriptions(bytes).stream().map(Subscription::url).collect(Collectors.toSet());
    List<Subscription> added = new ArrayList<>();
    StringBuilder longer = new StringBuilder(bytes);
    if (!bytes.isEmpty() && !bytes.endsWith("\n")) {
      longer.append('\n');
    }
    for (Subscription feed : feeds) {
      if (listed.add(feed.url())) {
        added.add(feed);
        longer.append(line(feed));
      }
    }
    if (!added.isEmpty()) {
      replace(bytes, longer.toString());
    }
    return added;
  }

  /// Takes a feed's lines out.
  void remove(URI feed) {
    String bytes = bytes();
    StringBuilder kept = new StringBuilder();
    for (String line : bytes.split("(?<=\n|\r(?!\n))", -1)) {
      if (subscriptions(line).stream().noneMatch(named -> named.url().equals(feed))) {
        kept.append(line);
      }
    }
    replace(bytes, kept.toString());
  }

  /// What there is to say where everybody may read the passwords and tokens in the list. It is left
  /// to its owner to mend: a service that syncs may be another user, whom no edit may lock out.
  Optional<String> exposure() {
    boolean hasSecrets =
        subscriptions(bytes()).stream()
            .anyMatch(feed -> !SafeUrl.of(feed.url()).equals(feed.url().toString()));
    return hasSecrets && PrivateFiles.isPublic(file)
        ? Optional.of(
            "everybody on this machine can read the passwords of feeds in "
                + file
                + "; "
                + PrivateFiles.advice(file))
        : Optional.empty();
  }

  private List<Subscription> subscriptions(String bytes) {
    byte[] text = bytes.getBytes(StandardCharsets.ISO_8859_1);
    return FeedList.parse(new String(text, StandardCharsets.UTF_8), file).subscriptions();
  }

  /// A title that would be read back as a comment is left out.
  private String line(Subscription feed) {
    String titled = line(feed.url() + feed.title().map(title -> "  " + title).orElse(""));
    boolean isReadBack =
        subscriptions(titled).stream().anyMatch(read -> read.title().equals(feed.title()));
    return isReadBack ? titled : line(feed.url().toString());
  }

  private static String line(String text) {
    return new String((text + "\n").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private String bytes() {
    try {
      return Files.exists(file)
          ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          : "";
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void replace(String before, String bytes) {
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = Objects.requireNonNull(real.getParent(), "a file is in a folder");
      Files.createDirectories(folder);
      Path copy = Files.createTempFile(folder, "." + real.getFileName(), ".new");
      PrivateFiles.copyPermissions(real, copy);
      Files.write(copy, bytes.getBytes(StandardCharsets.ISO_8859_1));
      if (!bytes().equals(before)) {
        Files.delete(copy);
        throw new InputException(file + " was changed by somebody else just now: try again");
      }
      Files.move(copy, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private InputException failure(IOException e) {
    return new InputException("cannot edit the list of feeds " + file + ": " + FileProblem.of(e));
  }
}

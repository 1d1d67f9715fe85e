package dev.earshot.fetch;

import dev.earshot.fetch.http.Freshness;
import dev.earshot.podcast.InWords;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Feeds in files. Size and time of change stand for the validators of a server.
final class FileFeeds {
  private final long maxBytes;

  FileFeeds(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  FetchOutcome fetch(URI url, Optional<Validators> validators) {
    try {
      return read(path(url), validators);
    } catch (FetchException e) {
      return e.after(Redirects.NONE);
    }
  }

  private FetchOutcome read(Path file, Optional<Validators> validators) throws FetchException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw unreadable("not a regular file");
      }
      String etag = attributes.size() + "-" + attributes.lastModifiedTime().toInstant();
      Validators now = new Validators(Optional.of(etag), Optional.empty());
      return validators.filter(now::equals).isPresent()
          ? new FetchOutcome.NotModified(validators, Redirects.NONE, Freshness.UNKNOWN)
          : read(file, now);
    } catch (NoSuchFileException e) {
      throw unreadable("no such file");
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable("the file cannot be read");
    }
  }

  private FetchOutcome read(Path file, Validators validators) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] body = in.readNBytes((int) maxBytes + 1);
      if (body.length > maxBytes) {
        throw new FetchException(FetchProblem.TOO_LARGE, "larger than " + InWords.size(maxBytes));
      }
      if (body.length == 0) {
        throw new FetchException(FetchProblem.EMPTY_BODY, "an empty file");
      }
      return new FetchOutcome.Fetched(
          body, Optional.empty(), Optional.of(validators), Redirects.NONE, Freshness.UNKNOWN);
    }
  }

  private static Path path(URI url) throws FetchException {
    try {
      return Path.of(url);
    } catch (IllegalArgumentException e) {
      throw new FetchException(FetchProblem.BAD_URL, "not the URL of a local file");
    }
  }

  private static FetchException unreadable(String reason) {
    return new FetchException(FetchProblem.UNREADABLE_FILE, reason);
  }
}

package dev.earshot.cli.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Downloads a registry's list of names into a file that goes with whoever reads it, within limits
/// of size and time.
final class ListDownload {
  /// The largest list that is known has a tenth of it.
  private static final long MAX_BYTES = 1L << 30;

  private final String userAgent;
  private final Duration longest;

  ListDownload(String userAgent) {
    this(userAgent, Duration.ofMinutes(10));
  }

  /// @param longest from the request to the end of the answer
  ListDownload(String userAgent, Duration longest) {
    this.userAgent = userAgent;
    this.longest = longest;
  }

  /// @throws IOException where the list does not come whole; the message says why
  InputStream open(String url) throws IOException, InterruptedException {
    HttpRequest request = request(url);
    Path copy = Files.createTempFile("earshot", ".list");
    try {
      int status = fetch(request, copy);
      if (status != 200) {
        throw new IOException("answered " + status);
      }
      return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | InterruptedException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private HttpRequest request(String url) throws IOException {
    try {
      URI uri = URI.create(url);
      if (uri.getRawUserInfo() != null) {
        throw new IOException("a name and password are not sent: download it, and give the file");
      }
      return HttpRequest.newBuilder(uri)
          .header("Accept", "application/vnd.pypi.simple.v1+json, application/json, text/plain")
          .header("User-Agent", userAgent)
          .build();
    } catch (IllegalArgumentException e) {
      throw new IOException("is no URL", e);
    }
  }

  private int fetch(HttpRequest request, Path copy) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    try {
      CompletableFuture<HttpResponse<Path>> answer =
          client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofFile(copy), MAX_BYTES));
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS).statusCode();
    } catch (TimeoutException e) {
      throw new IOException("did not come within " + longest.toMinutes() + " minutes", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      String message = cause == null ? null : cause.getMessage();
      throw new IOException(
          message == null ? "could not be fetched (" + cause + ")" : message, cause);
    } finally {
      client.shutdownNow();
    }
  }
}

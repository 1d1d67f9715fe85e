package dev.earshot.fetch;

import dev.earshot.fetch.http.ForeignText;
import dev.earshot.podcast.InWords;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Locale;
import okhttp3.CompressionInterceptor.DecompressionAlgorithm;
import okhttp3.Gzip;
import okhttp3.Response;
import okhttp3.brotli.Brotli;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/// Reads a body whole or not at all: decompressed, counted while it streams, at most so many bytes.
///
/// OkHttp could decompress by itself, but then nobody knows how much came over the wire, and a body
/// that was cut off could not say where.
final class BodyReader {
  /// What goes into `Accept-Encoding`.
  static final String ENCODINGS = "br, gzip";

  private static final long PIECE = 64 << 10;

  private final long maxBytes;

  BodyReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /// @throws FetchException where it is too large, cut off or badly compressed
  /// @throws IOException where time ran out or the thread was interrupted
  byte[] read(Response response) throws IOException {
    long declared = response.body().contentLength();
    if (declared > maxBytes) {
      throw tooLarge();
    }
    Wire wire = new Wire(response.body().source());
    try (BufferedSource body = Okio.buffer(decoded(wire, response))) {
      return drain(body);
    } catch (FetchException | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw wire.broken || e instanceof EOFException
          ? cutOff(wire.bytes, declared)
          : new FetchException(FetchProblem.BAD_ENCODING, "the compressed body is corrupt");
    }
  }

  private byte[] drain(Source body) throws IOException {
    Buffer read = new Buffer();
    while (body.read(read, PIECE) >= 0) {
      if (read.size() > maxBytes) {
        throw tooLarge();
      }
    }
    return read.readByteArray();
  }

  /// Undoes the encodings, the last applied first (RFC 9110 §8.4).
  private static Source decoded(Source wire, Response response) throws FetchException {
    Source body = wire;
    String encodings = String.join(",", response.headers("Content-Encoding"));
    for (String encoding : List.of(encodings.toLowerCase(Locale.ROOT).split(",", -1)).reversed()) {
      body =
          switch (encoding.strip()) {
            case "", "identity", "none" -> body;
            case "gzip", "x-gzip" -> decoded(body, Gzip.INSTANCE);
            case "br" -> decoded(body, Brotli.INSTANCE);
            default ->
                throw new FetchException(
                    FetchProblem.BAD_ENCODING,
                    "compressed as " + ForeignText.line(encoding) + ", which was not asked for");
          };
    }
    return body;
  }

  private static Source decoded(Source body, DecompressionAlgorithm algorithm) {
    return algorithm.decompress(Okio.buffer(body));
  }

  private FetchException tooLarge() {
    return new FetchException(FetchProblem.TOO_LARGE, "larger than " + InWords.size(maxBytes));
  }

  private static FetchException cutOff(long bytes, long declared) {
    String whole = declared < 0 ? "" : " of " + InWords.count(declared);
    return new FetchException(
        FetchProblem.CUT_OFF, "cut off after " + InWords.count(bytes) + whole + " bytes");
  }

  /// The bytes as they come, before decompression.
  private static final class Wire extends ForwardingSource {
    private long bytes;
    private boolean broken;

    Wire(Source source) {
      super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      try {
        long read = super.read(sink, byteCount);
        bytes += Math.max(read, 0);
        return read;
      } catch (InterruptedIOException e) {
        throw e;
      } catch (IOException e) {
        broken = true;
        throw e;
      }
    }
  }
}

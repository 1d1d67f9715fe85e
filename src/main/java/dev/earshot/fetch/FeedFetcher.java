package dev.earshot.fetch;

import dev.earshot.fetch.net.Proxies;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches feeds: one conditional GET, redirects followed by hand, within limits.
///
/// Any number of threads may fetch at once; the fetcher itself keeps to so many requests per host
/// and in all, and leaves a host alone that asked for it.
public final class FeedFetcher implements AutoCloseable {
  private static final String ACCEPT =
      "application/rss+xml, application/atom+xml, application/feed+json;q=0.9,"
          + " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.5, */*;q=0.1";

  private final FetchLimits limits;
  private final AddressPolicy addresses;
  private final String userAgent;
  private final InstantSource clock;
  private final Clients clients;
  private final HostGate gate;
  private final HostHolds holds = new HostHolds();
  private final Answers answers;

  /// A fetcher that uses the proxies of the JVM and of the process's environment.
  ///
  /// @param userAgent honest, such as `Earshot/0.1 (+https://example.org/)`
  /// @param clock for `Retry-After` dates of servers that send no `Date`, and for the host gap
  public FeedFetcher(
      FetchLimits limits, AddressPolicy addresses, String userAgent, InstantSource clock) {
    this(limits, addresses, userAgent, clock, Proxies.of(System.getenv()));
  }

  /// A fetcher with its own proxies.
  public FeedFetcher(
      FetchLimits limits,
      AddressPolicy addresses,
      String userAgent,
      InstantSource clock,
      Proxies proxies) {
    this(limits, addresses, userAgent, clock, proxies, UnaryOperator.identity());
  }

  FeedFetcher(
      FetchLimits limits,
      AddressPolicy addresses,
      String userAgent,
      InstantSource clock,
      Proxies proxies,
      UnaryOperator<OkHttpClient.Builder> adjust) {
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("not a User-Agent: " + userAgent);
    }
    this.limits = limits;
    this.addresses = addresses;
    this.userAgent = userAgent;
    this.clock = clock;
    this.clients = new Clients(limits, addresses, proxies, adjust);
    this.gate = new HostGate(limits, clock, Thread::sleep);
    this.answers = new Answers(new BodyReader(limits.maxBodyBytes()), holds);
  }

  /// Fetches a feed.
  ///
  /// @param url `http` or `https`; `file` where the address policy lists it
  /// @param validators what the last fetch of this feed gave
  /// @throws InterruptedException where the thread was interrupted, waiting or fetching
  public FetchOutcome fetch(URI url, Optional<Validators> validators) throws InterruptedException {
    try {
      if ("file".equalsIgnoreCase(url.getScheme()) && addresses.files().test(url)) {
        return new FileFeeds(limits.maxBodyBytes()).fetch(url, validators);
      }
      if (!AddressPolicy.isWebUrl(url)) {
        throw new FetchException(FetchProblem.BAD_URL, "only http and https URLs are fetched");
      }
      return follow(url, validators);
    } catch (FetchException e) {
      return e.outcome();
    }
  }

  /// The hosts that asked to be left alone: to be kept until the next run.
  public List<HostHold> holds() {
    return holds.active(clock.instant());
  }

  /// Takes over what earlier runs were told.
  public void hold(Collection<HostHold> earlier) {
    holds.add(earlier);
  }

  @Override
  public void close() {
    clients.close();
  }

  private FetchOutcome follow(URI start, Optional<Validators> validators)
      throws FetchException, InterruptedException {
    Redirects redirects = Redirects.NONE;
    while (true) {
      URI url = redirects.finalUrl().orElse(start);
      Step step = request(url, validators, redirects);
      switch (step) {
        case Step.Arrived(FetchOutcome outcome) -> {
          return outcome;
        }
        case Step.Moved(Redirects.Hop hop) -> redirects = redirects.plus(hop);
      }
    }
  }

  private sealed interface Step {
    record Arrived(FetchOutcome outcome) implements Step {}

    record Moved(Redirects.Hop hop) implements Step {}
  }

  private Step request(URI url, Optional<Validators> validators, Redirects redirects)
      throws FetchException, InterruptedException {
    HttpUrl target = HttpUrl.parse(url.toString());
    if (target == null) {
      throw new FetchException(FetchProblem.BAD_URL, "not a well-formed URL");
    }
    String host = target.host();
    Optional<String> refused = addresses.refusal(host);
    if (refused.isPresent()) {
      throw Failures.refused(host, refused.get());
    }
    try (HostGate.Permit _ = gate.enter(host)) {
      Optional<FetchOutcome> held = held(host);
      return held.isPresent()
          ? new Step.Arrived(held.get())
          : exchange(url, target, validators, redirects);
    }
  }

  private Optional<FetchOutcome> held(String host) {
    return holds
        .on(host, clock.instant())
        .map(hold -> {
          Duration rest = Duration.between(clock.instant(), hold.until());
          String detail =
              "not asked: " + host + " " + hold.reason() + ", left alone for " + Words.time(rest);
          return new FetchOutcome.RetryLater(
              FetchProblem.TOO_MANY_REQUESTS, detail, Optional.of(rest), true);
        });
  }

  private Step exchange(
      URI url, HttpUrl target, Optional<Validators> validators, Redirects redirects)
      throws FetchException, InterruptedException {
    Request request =
        new Request.Builder().url(target).headers(headers(target, validators)).build();
    try (Response response = clients.leadingTo(url).newCall(request).execute()) {
      return Hops.isRedirect(response)
          ? new Step.Moved(Hops.next(url, response))
          : new Step.Arrived(answers.outcome(response, validators, redirects, clock.instant()));
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      throw Failures.of(e, target.host(), limits, clients.isProxied(url));
    }
  }

  private Headers headers(HttpUrl target, Optional<Validators> validators) {
    Headers.Builder headers =
        new Headers.Builder()
            .add("User-Agent", userAgent)
            .add("Accept", ACCEPT)
            .add("Accept-Encoding", BodyReader.ENCODINGS);
    validators
        .flatMap(Validators::etag)
        .ifPresent(etag -> headers.addUnsafeNonAscii("If-None-Match", etag));
    validators
        .flatMap(Validators::lastModified)
        .ifPresent(date -> headers.addUnsafeNonAscii("If-Modified-Since", date));
    if (!target.username().isEmpty() || !target.password().isEmpty()) {
      headers.add("Authorization", Clients.basic(target.username() + ":" + target.password()));
    }
    return headers.build();
  }
}

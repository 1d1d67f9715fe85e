package dev.earshot.fetch;

import dev.earshot.fetch.host.DeadHosts;
import dev.earshot.fetch.host.HostGate;
import dev.earshot.fetch.host.HostHold;
import dev.earshot.fetch.host.HostHolds;
import dev.earshot.fetch.net.Proxies;
import dev.earshot.podcast.InWords;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// Fetches feeds: one conditional GET, redirects followed by hand, within limits.
///
/// Any number of threads may fetch at once; the fetcher itself keeps to so many requests per host
/// and in all, and leaves a host alone that asked for it. Fetch on virtual threads: only there does
/// an interrupt end a request at once.
public final class FeedFetcher implements AutoCloseable {
  private static final Duration SHORT_HOLD = Duration.ofSeconds(30);

  private final FetchLimits limits;
  private final AddressPolicy addresses;
  private final InstantSource clock;
  private final Requests requests;
  private final Clients clients;
  private final HostGate.Pause pause;
  private final HostGate gate;
  private final HostHolds holds = new HostHolds();
  private final DeadHosts<FetchException> deadHosts = new DeadHosts<>();
  private final Answers answers;
  private final Failures failures;

  /// A fetcher that uses the proxies of the JVM and of the process's environment.
  ///
  /// @param userAgent honest, such as `Earshot/0.1 (+https://example.org/)`
  /// @param clock for holds on hosts, the gap between requests, and servers that send no `Date`
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
    this(limits, addresses, userAgent, clock, Surroundings.with(proxies));
  }

  FeedFetcher(
      FetchLimits limits,
      AddressPolicy addresses,
      String userAgent,
      InstantSource clock,
      Surroundings surroundings) {
    this.limits = limits;
    this.addresses = addresses;
    this.clock = clock;
    this.requests = new Requests(userAgent);
    this.clients = new Clients(limits, addresses, surroundings);
    this.pause = surroundings.pause();
    this.gate = new HostGate(limits.perHost(), limits.total(), limits.hostGap(), clock, pause);
    this.answers = new Answers(new BodyReader(limits.maxBodyBytes()), holds);
    this.failures = new Failures(limits);
  }

  /// Fetches a feed.
  ///
  /// @param url `http` or `https`; `file` where the address policy lists it
  /// @param validators what the last fetch of this feed gave
  /// @throws InterruptedException where the thread was interrupted, waiting or fetching
  public FetchOutcome fetch(URI url, Optional<Validators> validators) throws InterruptedException {
    if ("file".equalsIgnoreCase(url.getScheme()) && addresses.files().test(url)) {
      return new FileFeeds(limits.maxBodyBytes()).fetch(url, validators);
    }
    return AddressPolicy.isWebUrl(url)
        ? follow(url, validators)
        : new FetchOutcome.Failed(FetchProblem.BAD_URL, "only http and https URLs are fetched");
  }

  /// The hosts that asked to be left alone for now: worth keeping until the next run.
  public List<HostHold> holds() {
    return holds.active(clock.instant());
  }

  /// Takes over what earlier runs learnt.
  public void hold(Collection<HostHold> earlier) {
    holds.add(earlier);
  }

  @Override
  public void close() {
    clients.close();
  }

  private FetchOutcome follow(URI start, Optional<Validators> validators)
      throws InterruptedException {
    Redirects redirects = Redirects.NONE;
    try {
      while (true) {
        switch (visit(redirects.finalUrl().orElse(start), validators, redirects)) {
          case Step.Arrived(FetchOutcome outcome) -> {
            return outcome;
          }
          case Step.Moved(Redirects.Hop hop) -> redirects = redirects.plus(hop);
        }
      }
    } catch (FetchException e) {
      return e.after(redirects);
    }
  }

  /// What a fetcher meets outside of itself.
  ///
  /// @param adjust a last word on the HTTP clients; tests trust their own certificates here
  /// @param pause how time is waited out
  record Surroundings(
      Proxies proxies, UnaryOperator<OkHttpClient.Builder> adjust, HostGate.Pause pause) {
    private static Surroundings with(Proxies proxies) {
      return new Surroundings(proxies, UnaryOperator.identity(), Thread::sleep);
    }
  }

  private sealed interface Step {
    record Arrived(FetchOutcome outcome) implements Step {}

    record Moved(Redirects.Hop hop) implements Step {}
  }

  private Step visit(URI url, Optional<Validators> validators, Redirects redirects)
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
    waitOutShortHold(host);
    Optional<Step> held = held(host);
    if (held.isPresent()) {
      return held.get();
    }
    try (HostGate.Permit _ = gate.enter(host)) {
      Optional<Step> heldMeanwhile = held(host);
      return heldMeanwhile.isPresent()
          ? heldMeanwhile.get()
          : exchange(
              url,
              target,
              validators.filter(known -> known.areFor(Answers.place(target))),
              redirects);
    }
  }

  /// A run waits once for a host that will take requests again soon, rather than leave its feeds
  /// for the next run.
  private void waitOutShortHold(String host) throws InterruptedException {
    Instant now = clock.instant();
    Optional<Duration> rest =
        holds
            .on(host, now)
            .map(hold -> Duration.between(now, hold.until()))
            .filter(time -> time.compareTo(SHORT_HOLD) <= 0);
    if (rest.isPresent()) {
      pause.sleep(rest.get().plusMillis(10));
    }
  }

  private Optional<Step> held(String host) throws FetchException {
    Instant now = clock.instant();
    Optional<FetchException> dead = deadHosts.on(host, now);
    if (dead.isPresent()) {
      throw dead.get();
    }
    return holds
        .on(host, now)
        .map(hold -> {
          Duration rest = Duration.between(now, hold.until());
          String detail =
              "not asked: %s %s and is left alone for %s"
                  .formatted(host, hold.reason(), InWords.time(rest));
          return new Step.Arrived(
              new FetchOutcome.RetryLater(FetchProblem.HOST_HELD, detail, Optional.of(rest), true));
        });
  }

  private Step exchange(
      URI url, HttpUrl target, Optional<Validators> validators, Redirects redirects)
      throws FetchException, InterruptedException {
    boolean proxied = clients.isProxied(target);
    try (Response response =
        clients.leadingTo(target).newCall(requests.get(target, validators)).execute()) {
      deadHosts.answered(target.host());
      if (response.code() != 503) {
        holds.answered(target.host(), target.toString());
      }
      return Hops.isRedirect(response)
          ? new Step.Moved(Hops.next(url, response))
          : new Step.Arrived(answers.outcome(response, validators, redirects, clock.instant()));
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      FetchException failure = failures.of(e, target.host(), proxied);
      if (failure.problem().isUnreachable()) {
        deadHosts.failed(target.host(), failure, clock.instant());
      }
      throw failure;
    }
  }
}

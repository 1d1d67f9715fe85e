package dev.earshot.fetch;

import dev.earshot.fetch.host.DeadHosts;
import dev.earshot.fetch.host.HostGate;
import dev.earshot.fetch.host.HostHold;
import dev.earshot.fetch.host.HostHolds;
import dev.earshot.fetch.net.Proxies;
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
  private static final FetchOutcome NOT_OF_THE_WEB =
      new FetchOutcome.Failed(FetchProblem.BAD_URL, "only http and https URLs are fetched");

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
  private final Answers pageAnswers;
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
    BodyReader bodies = new BodyReader(limits.maxBodyBytes());
    this.answers = new Answers(bodies, holds, false);
    this.pageAnswers = new Answers(bodies, holds, true);
    this.failures = new Failures(limits);
  }

  /// Fetches a feed.
  ///
  /// @param url `http` or `https`; `file` where the address policy lists it
  /// @param validators what the last fetch of this feed gave
  /// @throws InterruptedException where the thread was interrupted, waiting or fetching
  public FetchOutcome fetch(URI url, Optional<Validators> validators) throws InterruptedException {
    return fetch(url, validators, outcome -> outcome);
  }

  /// Fetches a feed, and has what came used while it still counts as a request: so there are never
  /// more bodies waiting to be read than requests at a time, however slowly they are read.
  ///
  /// @param use must not fetch: it would wait for itself
  public <T> T fetch(URI url, Optional<Validators> validators, Use<T> use)
      throws InterruptedException {
    if ("file".equalsIgnoreCase(url.getScheme()) && addresses.files().test(url)) {
      try (HostGate.Permit _ = gate.enter("")) {
        return use.of(new FileFeeds(limits.maxBodyBytes()).fetch(url, validators));
      }
    }
    return AddressPolicy.isWebUrl(url)
        ? follow(url, validators, answers, use)
        : use.of(NOT_OF_THE_WEB);
  }

  /// Fetches a feed, or a web page that may name one.
  public FetchOutcome fetchPage(URI url) throws InterruptedException {
    return AddressPolicy.isWebUrl(url)
        ? follow(url, Optional.empty(), pageAnswers, outcome -> outcome)
        : NOT_OF_THE_WEB;
  }

  /// What is made of an outcome.
  public interface Use<T> {
    T of(FetchOutcome outcome) throws InterruptedException;
  }

  /// How many requests go to one host at a time.
  public int perHost() {
    return limits.perHost();
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

  private <T> T follow(URI start, Optional<Validators> validators, Answers reading, Use<T> use)
      throws InterruptedException {
    Redirects redirects = Redirects.NONE;
    try {
      while (true) {
        URI url = redirects.finalUrl().orElse(start);
        HttpUrl target = target(url);
        try (HostGate.Permit place = gate.enter(target.host())) {
          refuseWhereHeld(target.host());
          Step step = exchange(url, target, validators, redirects, reading);
          place.leaveHost();
          switch (step) {
            case Step.Arrived(FetchOutcome outcome) -> {
              return use.of(outcome);
            }
            case Step.Moved(Redirects.Hop hop) -> redirects = redirects.plus(hop);
          }
        }
      }
    } catch (FetchException e) {
      return use.of(e.after(redirects));
    }
  }

  /// What a fetcher meets outside of itself.
  ///
  /// @param adjust a last word on the HTTP clients; tests trust their own certificates here
  /// @param pause how time is waited out
  record Surroundings(
      Proxies proxies, UnaryOperator<OkHttpClient.Builder> adjust, HostGate.Pause pause) {
    static Surroundings with(Proxies proxies) {
      return new Surroundings(proxies, UnaryOperator.identity(), Thread::sleep);
    }
  }

  private sealed interface Step {
    record Arrived(FetchOutcome outcome) implements Step {}

    record Moved(Redirects.Hop hop) implements Step {}
  }

  /// What is asked for, once its host may be.
  private HttpUrl target(URI url) throws FetchException, InterruptedException {
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
    refuseWhereHeld(host);
    return target;
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

  private void refuseWhereHeld(String host) throws FetchException {
    Instant now = clock.instant();
    Optional<FetchException> dead = deadHosts.on(host, now);
    if (dead.isPresent()) {
      throw dead.get();
    }
    Optional<HostHold> hold = holds.on(host, now);
    if (hold.isPresent()) {
      throw FetchException.held(hold.get(), now);
    }
  }

  private Step exchange(
      URI url, HttpUrl target, Optional<Validators> known, Redirects redirects, Answers reading)
      throws FetchException, InterruptedException {
    Optional<Validators> validators = known.filter(they -> they.areFor(Answers.place(target)));
    boolean proxied = clients.isProxied(target);
    try (Response response =
        clients.leadingTo(target).newCall(requests.get(target, validators)).execute()) {
      deadHosts.answered(target.host());
      if (response.code() != 503) {
        holds.answered(target.host(), target.toString());
      }
      return Hops.isRedirect(response)
          ? new Step.Moved(Hops.next(url, response))
          : new Step.Arrived(reading.outcome(response, validators, redirects, clock.instant()));
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

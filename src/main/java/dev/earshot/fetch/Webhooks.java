package dev.earshot.fetch;

import dev.earshot.fetch.http.Statuses;
import dev.earshot.fetch.net.Proxies;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.Response;

/// Posts JSON to URLs that the operator gave, within the limits and the address policy that hold
/// for fetching. Redirects are not followed: they would make a GET of a POST.
public final class Webhooks implements AutoCloseable {
  private final FetchLimits limits;
  private final AddressPolicy addresses;
  private final Requests requests;
  private final Clients clients;

  public Webhooks(FetchLimits limits, AddressPolicy addresses, String userAgent, Proxies proxies) {
    this.limits = limits;
    this.addresses = addresses;
    this.requests = new Requests(userAgent);
    this.clients = new Clients(limits, addresses, FeedFetcher.Surroundings.with(proxies));
  }

  /// Posts once.
  ///
  /// @return what went wrong, in words that do not repeat the URL; empty where a 2xx came back
  /// @throws InterruptedException where the thread was interrupted meanwhile; it may have arrived
  public Optional<String> post(URI url, String json) throws InterruptedException {
    HttpUrl target = HttpUrl.parse(url.toString());
    if (target == null) {
      return Optional.of("not a well-formed http or https URL");
    }
    Optional<String> refused = addresses.refusal(target.host());
    if (refused.isPresent()) {
      return Optional.of(Failures.refused(target.host(), refused.get()).detail());
    }
    Call call = clients.leadingTo(target).newCall(requests.post(target, json));
    CompletableFuture<Integer> status = new CompletableFuture<>();
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call answered, Response response) {
            try (response) {
              status.complete(response.code());
            }
          }

          @Override
          public void onFailure(Call failed, IOException problem) {
            status.completeExceptionally(problem);
          }
        });
    return outcome(call, status, target);
  }

  @Override
  public void close() {
    clients.close();
  }

  private Optional<String> outcome(Call call, CompletableFuture<Integer> status, HttpUrl target)
      throws InterruptedException {
    try {
      int code = status.get();
      return code / 100 == 2
          ? Optional.empty()
          : Optional.of(target.host() + ": answered " + Statuses.inWords(code));
    } catch (InterruptedException e) {
      call.cancel();
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException problem) {
        boolean proxied = clients.isProxied(target);
        return Optional.of(new Failures(limits).of(problem, target.host(), proxied).detail());
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}

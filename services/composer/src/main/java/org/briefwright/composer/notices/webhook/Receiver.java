package org.briefwright.composer.notices.webhook;

import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Who is told of notices. Redirects are not followed: notices go where the operator said.
final class Receiver implements AutoCloseable {

  private static final int SHORTEST_SECRET = 32;
  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(30);
  private static final int SUCCESS = 2;
  private static final int REDIRECTION = 3;
  private static final int OF_A_KIND = 100;

  private final URI url;
  private final Signature signature;
  private final Duration timeout;
  private final HttpClient client;

  private Receiver(URI url, Signature signature, Duration timeout) {
    this.url = url;
    this.signature = signature;
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING.compareTo(timeout) < 0 ? CONNECTING : timeout)
            .build();
  }

  /// The receiver that is configured, if one is.
  ///
  /// @throws IllegalStateException naming the setting that is not acceptable, but not its value
  static Optional<Receiver> of(WebhookSettings settings) {
    return settings
        .url()
        .map(url -> new Receiver(checked(url), signature(settings), timeout(settings)));
  }

  /// A notice is held in the database while it is waited for, so the wait has a bound.
  private static Duration timeout(WebhookSettings settings) {
    Duration timeout = settings.timeout();
    if (timeout.isPositive() && timeout.compareTo(LONGEST_TIMEOUT) <= 0) {
      return timeout;
    }
    throw new IllegalStateException(
        "BRIEFWRIGHT_WEBHOOK_TIMEOUT takes a time up to " + LONGEST_TIMEOUT.toSeconds() + " s");
  }

  private static URI checked(String text) {
    try {
      URI url = new URI(text.strip());
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (web && url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null) {
        return url;
      }
    } catch (URISyntaxException _) {
      // Its message would quote the address.
    }
    throw new IllegalStateException(
        "BRIEFWRIGHT_WEBHOOK_URL takes an http or https address without a user or a fragment");
  }

  private static Signature signature(WebhookSettings settings) {
    return settings
        .secret()
        .filter(it -> it.length() >= SHORTEST_SECRET)
        .map(Signature::new)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "BRIEFWRIGHT_WEBHOOK_SECRET takes " + SHORTEST_SECRET + " or more characters"));
  }

  /// Posts JSON.
  ///
  /// @return nothing where it was taken, else what was wrong, without the address
  Optional<String> post(byte[] json, Instant now) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Briefwright")
            .header(Signature.HEADER, signature.of(now, json))
            .POST(HttpRequest.BodyPublishers.ofByteArray(json))
            .build();
    // The client's own timeout ends with the head of the answer; a body may drip on for ever.
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    try {
      return problem(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode());
    } catch (TimeoutException _) {
      return Optional.of(tooLate());
    } catch (ExecutionException fault) {
      return Optional.of(problem(fault.getCause()));
    } finally {
      answer.cancel(true);
    }
  }

  private static Optional<String> problem(int status) {
    return switch (status / OF_A_KIND) {
      case SUCCESS -> Optional.empty();
      case REDIRECTION -> Optional.of("answered " + status + "; redirections are not followed");
      default -> Optional.of("answered " + status);
    };
  }

  private String problem(Throwable fault) {
    return switch (fault) {
      case HttpConnectTimeoutException _ -> "could not be connected to in time";
      case HttpTimeoutException _ -> tooLate();
      case ConnectException _ -> "could not be connected to";
      case SSLException _ -> "could not be spoken to over TLS";
      default -> "broke the connection";
    };
  }

  private String tooLate() {
    return "did not answer within " + timeout.toMillis() + " ms";
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

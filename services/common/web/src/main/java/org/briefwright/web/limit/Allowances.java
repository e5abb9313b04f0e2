package org.briefwright.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// What each caller may still send: somebody who is signed in by their name, anybody else by their
/// address.
@ApplicationScoped
public class Allowances {
  /// Beyond so many callers within two minutes, those who were not seen for longest start afresh.
  private static final int CALLERS = 10_000;

  private final RequestLimits limits;
  private final SecurityIdentity identity;
  private final Cache<String, Allowance> kept =
      Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(Duration.ofMinutes(2)).build();

  Allowances(RequestLimits limits, SecurityIdentity identity) {
    this.limits = limits;
    this.identity = identity;
  }

  /// Takes a request off its caller's share; how long to wait where nothing is left, else zero.
  Duration take(HttpServerRequest request) {
    boolean anonymous = identity.isAnonymous();
    int perMinute = anonymous ? limits.anonymousPerMinute() : limits.perMinute();
    if (perMinute == 0) {
      return Duration.ZERO;
    }
    String caller =
        anonymous ? "at " + address(request) : "as " + identity.getPrincipal().getName();
    long now = System.nanoTime();
    return kept.get(caller, _ -> new Allowance(perMinute, now)).take(now);
  }

  private static String address(HttpServerRequest request) {
    return request.remoteAddress() == null ? "unknown" : request.remoteAddress().hostAddress();
  }
}

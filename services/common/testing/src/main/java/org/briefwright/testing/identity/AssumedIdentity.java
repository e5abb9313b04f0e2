package org.briefwright.testing.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/// Signs in the requests of tests that are about something else: with every role, under the name in
/// `X-Actor`. The header `X-Test-Roles` names fewer roles, separated by commas; `none` signs nobody
/// in. Requests that show a token of their own are left alone.
@Singleton
public class AssumedIdentity implements HttpAuthenticationMechanism {
  public static final String ROLES = "X-Test-Roles";
  public static final String NOBODY = "none";
  public static final String SOMEBODY = "a.tester";

  private static final String EVERY_ROLE = "reader,author,reviewer,publisher,admin";
  private static final int UNAUTHORIZED = 401;

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    HttpServerRequest request = context.request();
    String roles = headerOr(request, ROLES, EVERY_ROLE);
    if (roles.equals(NOBODY)
        || request.getHeader("Authorization") != null
        || request.getCookie("briefwright") != null) {
      return Uni.createFrom().nullItem();
    }
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(headerOr(request, "X-Actor", SOMEBODY)))
                .addRoles(Set.of(roles.split(",")))
                .build());
  }

  private static String headerOr(HttpServerRequest request, String name, String other) {
    String value = request.getHeader(name);
    return value == null || value.isBlank() ? other : value.strip();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of();
  }

  /// The first that is asked.
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 10_000;
  }
}

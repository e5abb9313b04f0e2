package org.briefwright.web.security;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// The identity provider, where one is set: its bearer tokens are checked by its published keys,
/// for its issuer, for this product as their audience, and for their time.
@Singleton
class Provider implements TenantConfigResolver {
  /// How soon a key that is not known yet is looked for again.
  private static final Duration KEYS_AT_MOST_EVERY = Duration.ofSeconds(10);

  private final Optional<OidcTenantConfig> settings;

  Provider(SignIn signIn) {
    settings = signIn.oidcUrl().map(url -> settings(url, signIn));
  }

  private static OidcTenantConfig settings(String url, SignIn signIn) {
    return OidcTenantConfig.authServerUrl(url)
        .tenantId("provider")
        .applicationType(ApplicationType.SERVICE)
        .clientId(signIn.oidcAudience())
        .roles()
        .roleClaimPath(signIn.oidcRoles())
        .end()
        .token()
        .audience(signIn.oidcAudience())
        .principalClaim(signIn.oidcName())
        .forcedJwkRefreshInterval(KEYS_AT_MOST_EVERY)
        .end()
        .build();
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
    return settings.map(Uni.createFrom()::item).orElseGet(Uni.createFrom()::nullItem);
  }
}

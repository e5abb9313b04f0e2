package org.briefwright.composer.gathering;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClientConfigBuilder;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.briefwright.web.security.SignIn;

/// The token that the composer shows where it works for nobody in particular: following the content
/// services' logs, composing batches. The provider gives it one for its client credentials, anew
/// before each ends; without a provider it is the machine's token.
@Singleton
class OwnToken {
  private static final String CLIENT = "composer";
  private static final Duration BEFORE_ITS_END = Duration.ofSeconds(10);

  private final SignIn signIn;
  private final OidcClients clients;
  private final Optional<OidcClientConfig> config;
  private final TokensHelper tokens = new TokensHelper();
  private volatile OidcClient made;

  OwnToken(SignIn signIn, ComposersOwn credentials, OidcClients clients) {
    this.signIn = signIn;
    this.clients = clients;
    config = signIn.oidcUrl().flatMap(url -> config(url, credentials));
  }

  private static Optional<OidcClientConfig> config(String url, ComposersOwn own) {
    if (own.client().isPresent() != own.secret().isPresent()) {
      throw new IllegalArgumentException(
          "BRIEFWRIGHT_OIDC_CLIENT and BRIEFWRIGHT_OIDC_SECRET go together");
    }
    return own.client()
        .map(
            id ->
                new OidcClientConfigBuilder()
                    .authServerUrl(url)
                    .id(CLIENT)
                    .clientId(id)
                    .credentials(own.secret().get())
                    .accessTokenExpirySkew(BEFORE_ITS_END)
                    .build());
  }

  /// Nothing where neither credentials nor a machine's token is set.
  Uni<Optional<String>> value() {
    return config
        .map(it -> client(it).flatMap(tokens::getTokens))
        .map(it -> it.map(Tokens::getAccessToken).map(Optional::of))
        .orElseGet(() -> Uni.createFrom().item(signIn.token()));
  }

  /// The provider may be away at first: what fails is tried again the next time.
  private Uni<OidcClient> client(OidcClientConfig how) {
    OidcClient known = made;
    return known != null
        ? Uni.createFrom().item(known)
        : clients.newClient(how).invoke(fresh -> made = fresh);
  }
}

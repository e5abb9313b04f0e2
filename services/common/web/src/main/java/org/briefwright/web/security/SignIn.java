package org.briefwright.web.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How people and programs show who they are. With neither a token nor a provider nobody can.
@ConfigMapping(prefix = "briefwright.sign-in")
public interface SignIn {
  int LEAST_LENGTH = 32;

  /// A secret of one machine whose holder may do everything; at least 32 characters.
  Optional<String> token();

  /// The name of a token's holder who gives none in `X-Actor`.
  Optional<String> user();

  /// How long a browser stays signed in by the token.
  @WithDefault("12H")
  Duration sessionLife();

  /// Address of the OpenID Connect provider (its issuer), such as `https://login.example/realms/x`.
  Optional<String> oidcUrl();

  /// The audience that a provider's token must name.
  @WithDefault("briefwright")
  String oidcAudience();

  /// The claim that holds the roles; slashes lead into nested claims.
  @WithDefault("realm_access/roles")
  String oidcRoles();

  /// The claim that names the person.
  @WithDefault("preferred_username")
  String oidcName();

  default boolean hasProvider() {
    return oidcUrl().isPresent();
  }

  default String userOrMachines() {
    return user().orElseGet(() -> System.getProperty("user.name"));
  }
}

package org.briefwright.web.actor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Who does what this request asks for: the one place from which four eyes and the audit trail take
/// a name.
@Singleton
public class Actor {
  private final SecurityIdentity identity;

  Actor(SecurityIdentity identity) {
    this.identity = identity;
  }

  /// The acting person's name.
  ///
  /// @throws UnauthorizedException where nobody is signed in
  public String name() {
    if (identity.isAnonymous()) {
      throw new UnauthorizedException();
    }
    return identity.getPrincipal().getName();
  }

  /// The acting person's name, or nothing where nobody is known to be signed in.
  public Optional<String> nameIfAny() {
    try {
      return Optional.of(name());
    } catch (UnauthorizedException | AuthenticationFailedException _) {
      return Optional.empty();
    }
  }

  public boolean has(String role) {
    return identity.hasRole(role);
  }
}

package org.briefwright.web.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The token that a service shows when it asks another: that of the person for whom it asks, else
/// its own.
@Singleton
public class OutgoingToken {
  private final CurrentIdentityAssociation current;
  private final SignIn signIn;

  OutgoingToken(CurrentIdentityAssociation current, SignIn signIn) {
    this.current = current;
    this.signIn = signIn;
  }

  /// Nothing where neither is known; the other service will then refuse.
  public Optional<String> value() {
    return persons().or(signIn::token);
  }

  private Optional<String> persons() {
    if (!Arc.container().requestContext().isActive()) {
      return Optional.empty();
    }
    SecurityIdentity person =
        current.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
    return Optional.ofNullable(person)
        .map(it -> it.getCredential(TokenCredential.class))
        .map(TokenCredential::getToken);
  }
}

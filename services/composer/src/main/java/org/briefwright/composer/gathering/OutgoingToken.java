package org.briefwright.composer.gathering;

import io.quarkus.arc.Arc;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The token that the composer shows when it asks a content service: that of the person for whom it
/// asks, else its own.
@Singleton
class OutgoingToken {
  private final CurrentIdentityAssociation current;
  private final OwnToken own;

  OutgoingToken(CurrentIdentityAssociation current, OwnToken own) {
    this.current = current;
    this.own = own;
  }

  /// Nothing where neither is known; the other service will then refuse.
  Uni<Optional<String>> value() {
    Optional<String> persons = persons();
    return persons.isPresent() ? Uni.createFrom().item(persons) : own.value();
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

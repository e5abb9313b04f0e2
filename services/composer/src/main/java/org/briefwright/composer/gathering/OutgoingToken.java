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

  /// The name of the person for whom the composer asks; nothing where it asks for nobody.
  Optional<String> name() {
    return person().filter(it -> !it.isAnonymous()).map(it -> it.getPrincipal().getName());
  }

  private Optional<String> persons() {
    return person()
        .map(it -> it.getCredential(TokenCredential.class))
        .map(TokenCredential::getToken);
  }

  private Optional<SecurityIdentity> person() {
    return Arc.container().requestContext().isActive()
        ? Optional.ofNullable(
            current.getDeferredIdentity().subscribeAsCompletionStage().getNow(null))
        : Optional.empty();
  }
}

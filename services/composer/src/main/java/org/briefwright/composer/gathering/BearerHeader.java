package org.briefwright.composer.gathering;

import io.quarkus.rest.client.reactive.ReactiveClientHeadersFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.briefwright.web.actor.ActorName;
import org.briefwright.web.security.LocalTokenMechanism;

/// Lets the content services know for whom the composer asks: by the token, and where it is one
/// machine's, by the name that its holder goes by.
@ApplicationScoped
public class BearerHeader extends ReactiveClientHeadersFactory {
  private final OutgoingToken token;

  BearerHeader(OutgoingToken token) {
    this.token = token;
  }

  @Override
  public Uni<MultivaluedMap<String, String>> getHeaders(
      MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
    return token
        .value()
        .map(
            value -> {
              MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
              value.ifPresent(it -> headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + it));
              token
                  .name()
                  .map(ActorName::toHeader)
                  .ifPresent(it -> headers.putSingle(LocalTokenMechanism.ACTOR, it));
              return headers;
            });
  }
}

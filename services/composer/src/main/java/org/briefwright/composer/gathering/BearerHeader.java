package org.briefwright.composer.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.briefwright.web.security.LocalTokenMechanism;
import org.briefwright.web.security.OutgoingToken;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/// Lets the content services know for whom the composer asks: by the token, and where it is one
/// machine's, by the name that its holder goes by.
@ApplicationScoped
public class BearerHeader implements ClientHeadersFactory {
  private final OutgoingToken token;

  BearerHeader(OutgoingToken token) {
    this.token = token;
  }

  @Override
  public MultivaluedMap<String, String> update(
      MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
    MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    token.value().ifPresent(it -> headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + it));
    String name = incoming.getFirst(LocalTokenMechanism.ACTOR);
    if (name != null) {
      headers.putSingle(LocalTokenMechanism.ACTOR, name);
    }
    return headers;
  }
}

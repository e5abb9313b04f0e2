package org.briefwright.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.briefwright.local.Ports;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;
import org.briefwright.local.process.Child;

/// The four services with an identity provider and no token of the machine. The content services
/// share their databases with the stack of the other tests, the composer has one of its own.
final class ProvidedStack implements AutoCloseable {
  private static final List<Service> CONTENT =
      List.of(Service.FRAGMENTS, Service.PRECEDENTS, Service.TEMPLATES);

  private final Stack stack = LocalStack.stack();
  private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
  private final List<Child> children = new ArrayList<>();
  private final String database = stack.freshDatabase("provided");
  private final String issuer;

  private ProvidedStack(String issuer) {
    this.issuer = issuer;
    Iterator<Integer> free = Ports.free(Service.values().length).iterator();
    for (Service service : Service.values()) {
      ports.put(service, free.next());
    }
  }

  static ProvidedStack start(Keycloak keycloak) throws IOException, InterruptedException {
    ProvidedStack provided = new ProvidedStack(keycloak.issuer());
    for (Service service : CONTENT) {
      provided.start(service, Map.of());
    }
    provided.start(Service.COMPOSER, Map.of("BRIEFWRIGHT_FOLLOWING_EVERY", "off"));
    return provided;
  }

  /// Ends the composer and starts another on its database, with an account of its own.
  void giveTheComposerAnAccount() throws InterruptedException {
    children.removeLast().kill();
    start(
        Service.COMPOSER,
        Map.of(
            "BRIEFWRIGHT_OIDC_CLIENT",
            Keycloak.CLIENT,
            "BRIEFWRIGHT_OIDC_SECRET",
            Keycloak.SECRET));
  }

  private void start(Service service, Map<String, String> more) throws InterruptedException {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("BRIEFWRIGHT_TOKEN", "");
    settings.put("BRIEFWRIGHT_OIDC_URL", issuer);
    if (service == Service.COMPOSER) {
      settings.put("BRIEFWRIGHT_DB_URL", database);
      CONTENT.forEach(it -> settings.put("BRIEFWRIGHT_" + it.name() + "_URL", url(it)));
    }
    children.add(stack.twin(service, ports.get(service), settings));
  }

  String url(Service service) {
    return "http://localhost:" + ports.get(service);
  }

  @Override
  public void close() {
    children.forEach(Child::kill);
  }
}

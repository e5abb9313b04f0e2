package org.briefwright.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.briefwright.local.postgres.Postgres;
import org.briefwright.local.process.Child;
import org.briefwright.local.process.Log;
import org.briefwright.local.process.ProcessRecord;

/// PostgreSQL and the four services, running. Closing it ends them in the opposite order.
public final class Stack implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(15);

  private final Settings settings;
  private final ServiceCommand command;
  private final Progress progress;
  private final Map<Service, Child> children = new EnumMap<>(Service.class);
  private Postgres postgres;
  private volatile boolean closing;

  public Stack(Settings settings, ServiceCommand command, Progress progress) {
    this.settings = settings;
    this.command = command;
    this.progress = progress;
  }

  /// Starts everything and returns when all services are ready. Nothing is started while a port
  /// that is needed belongs to somebody else.
  ///
  /// @throws StartupFailure if a port is taken, a service dies or does not get ready in time
  public void start() throws IOException, InterruptedException {
    Files.createDirectories(settings.home());
    for (String name : ProcessRecord.endLeftovers(settings.run())) {
      progress.say("ended " + name + ", left over from an earlier run");
    }
    Ports.requireFree(settings);
    AccessToken.of(settings).writeHeader(settings);
    startPostgres();
    startAll(EnumSet.allOf(Service.class));
  }

  /// Starts services that are not running, and waits until they are ready.
  public void startAll(Set<Service> services) throws InterruptedException {
    Map<Child, Integer> ports = new LinkedHashMap<>();
    for (Service service : services) {
      ports.put(launch(service), settings.port(service));
    }
    new Readiness(progress, settings.patience(), () -> closing).await(ports);
  }

  /// Ends a service at once, as `kill -9` does.
  public void kill(Service service) {
    child(service).kill();
  }

  /// Starts a further process of a service beside the first and waits until it is ready. The caller
  /// ends it.
  ///
  /// @param more settings that differ from the first one's
  public Child twin(Service service, int port, Map<String, String> more)
      throws InterruptedException {
    Map<String, String> environment = new HashMap<>(environment(service));
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.putAll(more);
    String name = service.id() + "-" + port;
    Child twin =
        Child.start(
            name,
            command.line(service, settings),
            environment,
            Log.fresh(settings.logs(), name),
            settings.run());
    new Readiness(progress, settings.patience(), () -> closing).await(Map.of(twin, port));
    return twin;
  }

  /// Makes an empty database for a [#twin] that is to have its own.
  ///
  /// @return its JDBC address
  public synchronized String freshDatabase(String name) {
    postgres.make(name);
    return postgres.url(name);
  }

  /// The settings that a service is started with, its database's address and password among them.
  public synchronized Map<String, String> environment(Service service) {
    return ServiceCommand.environment(service, settings, postgres);
  }

  /// Completes with what to tell when any service ends that nobody asked to.
  public CompletableFuture<String> death() {
    CompletableFuture<String> death = new CompletableFuture<>();
    for (Child child : running()) {
      child
          .exit()
          .thenAccept(
              code -> {
                if (!closing) {
                  death.complete(Obituary.of(child));
                }
              });
    }
    return death;
  }

  public Settings settings() {
    return settings;
  }

  public synchronized Child child(Service service) {
    return children.get(service);
  }

  private synchronized Collection<Child> running() {
    return List.copyOf(children.values());
  }

  private synchronized void startPostgres() throws IOException, InterruptedException {
    refuseWhileClosing();
    progress.say("starting PostgreSQL");
    List<String> databases = Arrays.stream(Service.values()).map(Service::id).toList();
    postgres = Postgres.start(settings.home(), settings.logs(), settings.postgresPort(), databases);
    progress.say("PostgreSQL is ready on port " + postgres.port());
  }

  private synchronized Child launch(Service service) {
    refuseWhileClosing();
    Child child =
        Child.start(
            service.id(),
            command.line(service, settings),
            ServiceCommand.environment(service, settings, postgres),
            Log.fresh(settings.logs(), service.id()),
            settings.run());
    children.put(service, child);
    return child;
  }

  private void refuseWhileClosing() {
    if (closing) {
      throw new StartupFailure("stopped while the services were starting");
    }
  }

  @Override
  public void close() {
    closing = true;
    synchronized (this) {
      children.values().forEach(Child::askToEnd);
      children.values().forEach(child -> child.awaitEnd(GRACE));
      children.clear();
      if (postgres != null) {
        try {
          postgres.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        postgres = null;
      }
    }
  }
}

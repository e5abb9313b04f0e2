package org.briefwright.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.briefwright.local.AccessToken;
import org.briefwright.local.Ports;
import org.briefwright.local.Progress;
import org.briefwright.local.Service;
import org.briefwright.local.ServiceCommand;
import org.briefwright.local.Settings;
import org.briefwright.local.Stack;

/// The packaged services on a PostgreSQL of their own, as `deploy/up` runs them: started when the
/// first test asks, shared by all tests, stopped and removed at the end of their JVM.
final class LocalStack {
  static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory"));

  private LocalStack() {}

  /// The running stack.
  static Stack stack() {
    return Holder.STACK;
  }

  /// The running stack, once its search has made its first index.
  static Stack searching() {
    Stack stack = stack();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest search =
          HttpRequest.newBuilder(
                  URI.create(stack.settings().url(Service.FRAGMENTS) + "/v1/topics?q=peace"))
              .header("Authorization", bearer())
              .build();
      while (client.send(search, HttpResponse.BodyHandlers.discarding()).statusCode() == 503) {
        Thread.sleep(Duration.ofMillis(200));
      }
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String url(Service service) {
    return stack().settings().url(service);
  }

  /// What a client of the running stack sends as `Authorization`.
  static String bearer() {
    return AccessToken.of(stack().settings()).bearer();
  }

  /// Where a browser is let in, and led on to the page.
  static String link(Service service, String path) {
    return AccessToken.of(stack().settings()).link(url(service) + path);
  }

  private static final class Holder {
    private static final Stack STACK = start();
  }

  private static Stack start() {
    try {
      Path home = Files.createTempDirectory(Path.of("target"), "stack-");
      Stack stack = new Stack(settings(home), ServiceCommand.packaged(), new Progress(System.out));
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      stack.start();
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Settings settings(Path home) {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    Iterator<Integer> free = Ports.free(Service.values().length).iterator();
    for (Service service : Service.values()) {
      ports.put(service, free.next());
    }
    return new Settings(
        ROOT, home.toAbsolutePath(), Path.of("seeds"), ports, 0, Duration.ofMinutes(3));
  }
}

package org.briefwright.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A small HTTP server in a process of its own, in the place of a service. The variable STAND_IN
/// makes the service of that name misbehave: `composer:dies`, `templates:neverReady`,
/// `composer:refuses`.
public final class StandIn {
  private static final byte[] PDF = "%PDF-1.7 stand-in".getBytes(StandardCharsets.US_ASCII);

  private StandIn() {}

  /// A command that runs a stand-in from the test classes.
  static ServiceCommand command() {
    return (service, settings) ->
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx32m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StandIn.class.getName(),
            service.id());
  }

  public static void main(String[] arguments) throws IOException {
    String manner = manner();
    if (manner.equals("dies")) {
      System.err.println("the stand-in could not find its table");
      System.exit(7);
    }
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/q/health/ready",
        exchange ->
            answer(
                exchange,
                manner.equals("neverReady") ? 503 : 200,
                "application/json",
                new byte[0]));
    server.createContext("/environment", StandIn::environment);
    server.createContext(
        "/v1/briefs",
        exchange -> {
          if (!isSignedIn(exchange)) {
            answer(exchange, 401, "application/problem+json", new byte[0]);
          } else if (manner.equals("refuses")) {
            answer(
                exchange,
                503,
                "application/problem+json",
                "{\"detail\":\"no templates\"}".getBytes(StandardCharsets.UTF_8));
          } else {
            answer(exchange, 201, "application/pdf", PDF);
          }
        });
    server.start();
    System.out.println("listening");
  }

  private static boolean isSignedIn(HttpExchange exchange) {
    return ("Bearer " + System.getenv("BRIEFWRIGHT_TOKEN"))
        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static String manner() {
    String[] wish = System.getenv().getOrDefault("STAND_IN", ":").split(":", -1);
    String database = System.getenv("BRIEFWRIGHT_DB_URL");
    return database.endsWith("/" + wish[0]) ? wish[1] : "";
  }

  private static void environment(HttpExchange exchange) throws IOException {
    StringBuilder lines = new StringBuilder();
    System.getenv()
        .forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
    answer(exchange, 200, "text/plain", lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

package org.briefwright.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefwright.local.Ports;
import org.briefwright.local.Settings;
import org.briefwright.local.process.Child;
import org.briefwright.local.process.Log;

/// A Keycloak of its own, as its makers ship it, with a database in memory and the realms of
/// `src/test/resources/keycloak`. Its users are called `a-reader`, `a-publisher` and so on.
final class Keycloak implements AutoCloseable {
  static final String CLIENT = "composer";
  static final String SECRET = "a secret of the acceptance tests alone";

  private static final String PASSWORD = "correct horse";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final JsonMapper JSON = new JsonMapper();

  private final Child server;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  private Keycloak(Child server, int port) {
    this.server = server;
    this.port = port;
  }

  /// Starts it, and returns once it answers for its realms.
  ///
  /// @param settings of the stack, where its log and its process are kept
  static Keycloak start(Settings settings) throws IOException, InterruptedException {
    Path home = unpacked();
    List<Integer> ports = Ports.free(2);
    Child server =
        Child.start(
            "keycloak",
            List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.getFirst(),
                "--http-management-port=" + ports.getLast()),
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx320m",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                PASSWORD),
            Log.fresh(settings.logs(), "keycloak"),
            settings.run());
    Keycloak keycloak = new Keycloak(server, ports.getFirst());
    keycloak.awaitRealms();
    return keycloak;
  }

  /// The distribution's folder; unpacked where an earlier run has not left it.
  private static Path unpacked() throws IOException {
    Path archive = Path.of(System.getProperty("keycloak.archive"));
    Path folder = Path.of("target", "keycloak").toAbsolutePath();
    Path home =
        folder.resolve(archive.getFileName().toString().replaceAll("-quarkus-dist|\\.zip$", ""));
    if (Files.notExists(home.resolve("unpacked"))) {
      unpack(archive, folder);
      Files.createFile(home.resolve("unpacked"));
    }
    Path realms = Files.createDirectories(home.resolve("data/import"));
    for (String realm : List.of("briefwright-realm.json", "elsewhere-realm.json")) {
      try (InputStream file = Keycloak.class.getResourceAsStream("/keycloak/" + realm)) {
        Files.copy(file, realms.resolve(realm), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return home;
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("an entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private void awaitRealms() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!server.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException(
            "Keycloak did not start:\n" + String.join("\n", server.lastWords(30)));
      }
      Thread.sleep(Duration.ofMillis(300));
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /// What services take for `BRIEFWRIGHT_OIDC_URL`.
  String issuer() {
    return base("localhost") + "/realms/briefwright";
  }

  private String base(String host) {
    return "http://" + host + ":" + port;
  }

  /// A token of a person, for this product.
  String token(String user) {
    return token("localhost", "briefwright", "desk", user);
  }

  /// @param host by which the provider is asked: it names itself by it as the token's issuer
  /// @param client the program for which the person signs in
  String token(String host, String realm, String client, String user) {
    return post(
            base(host) + "/realms/" + realm + "/protocol/openid-connect/token",
            Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", user,
                "password", PASSWORD,
                "scope", "openid"))
        .get("access_token")
        .asText();
  }

  /// Makes a new key, with which everything is signed from now on.
  void rotateKeys() {
    String admin =
        post(
                base("localhost") + "/realms/master/protocol/openid-connect/token",
                Map.of(
                    "grant_type", "password",
                    "client_id", "admin-cli",
                    "username", "admin",
                    "password", PASSWORD))
            .get("access_token")
            .asText();
    String key =
        """
        {"name": "a newer key", "providerId": "rsa-generated",
         "providerType": "org.keycloak.keys.KeyProvider",
         "config": {"priority": ["1000"], "enabled": ["true"], "active": ["true"],
                    "keySize": ["2048"], "algorithm": ["RS256"]}}
        """;
    HttpResponse<String> made =
        send(
            HttpRequest.newBuilder(
                    URI.create(base("localhost") + "/admin/realms/briefwright/components"))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(key))
                .build());
    if (made.statusCode() != 201) {
      throw new IllegalStateException(made.statusCode() + " " + made.body());
    }
  }

  /// The id of the key that signed a token.
  static String keyOf(String token) {
    byte[] head = java.util.Base64.getUrlDecoder().decode(token.split("\\.")[0]);
    return parse(new String(head, StandardCharsets.UTF_8)).get("kid").asText();
  }

  private JsonNode post(String address, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return parse(answer.body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.askToEnd();
    server.awaitEnd(Duration.ofSeconds(10));
    http.close();
  }
}

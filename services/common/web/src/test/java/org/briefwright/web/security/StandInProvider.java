package org.briefwright.web.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// An identity provider as far as a service sees it: its discovery document and its keys. It signs
/// what a test wants.
public final class StandInProvider implements QuarkusTestResourceLifecycleManager {
  /// Quarkus loads test classes anew for the application, so the key travels as a property.
  private static final String KEY = "briefwright.testing.provider.key";

  private static final String URL = "briefwright.testing.provider.url";
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    KeyPair keys = keys();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext(
        "/.well-known/openid-configuration",
        exchange ->
            answer(exchange, "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\"}".formatted(url)));
    server.createContext("/keys", exchange -> answer(exchange, keySet(keys)));
    server.start();
    System.setProperty(URL, url);
    System.setProperty(KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    return Map.of("briefwright.sign-in.oidc-url", url);
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  static String issuer() {
    return System.getProperty(URL);
  }

  /// A token with these roles for one minute.
  static String token(String name, String... roles) {
    return token(name, issuer(), "briefwright", Duration.ofMinutes(1), key(), roles);
  }

  static String token(
      String name, String issuer, String audience, Duration life, PrivateKey key, String... roles) {
    Instant end = Instant.now().plus(life);
    return Jwt.issuer(issuer)
        .audience(audience)
        .subject("5f0c")
        .claim("preferred_username", name)
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .issuedAt(end.minusSeconds(3_600))
        .expiresAt(end)
        .jws()
        .keyId("one")
        .sign(key);
  }

  static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2_048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static PrivateKey key() {
    try {
      byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
      return java.security.KeyFactory.getInstance("RSA")
          .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String keySet(KeyPair keys) {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"one\",\"n\":\"%s\",\"e\":\"%s\"}]}"
        .formatted(number(key.getModulus()), number(key.getPublicExponent()));
  }

  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] unsigned = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

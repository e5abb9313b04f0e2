package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.language.Sentences;
import org.briefwright.local.Service;

/// What the content services' logs say happened, played again here: an account of the
/// library's past that shares no code with `asOf`.
final class LibraryHistory {
  private static final int STRETCH = 1_000;

  private final Map<String, List<Change>> changes = new HashMap<>();
  private final Map<String, Set<String>> hashes = new HashMap<>();

  private record Change(long sequence, int version, String state) {}

  private LibraryHistory() {}

  /// Up to now.
  static LibraryHistory read() {
    LibraryHistory history = new LibraryHistory();
    for (Service service : List.of(Service.FRAGMENTS, Service.PRECEDENTS, Service.TEMPLATES)) {
      history.read(LocalStack.url(service));
    }
    return history;
  }

  private void read(String service) {
    long after = 0;
    List<Map<String, Object>> stretch;
    do {
      var page =
          given()
              .get(service + "/v1/changes?after=" + after + "&limit=" + STRETCH)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      stretch = page.getList("changes");
      for (Map<String, Object> it : stretch) {
        changes
            .computeIfAbsent(it.get("collection") + "/" + it.get("id"), _ -> new ArrayList<>())
            .add(
                new Change(
                    ((Number) it.get("sequence")).longValue(),
                    ((Number) it.get("version")).intValue(),
                    (String) it.get("state")));
      }
      after = page.getLong("last");
    } while (!stretch.isEmpty());
  }

  /// The version of an item that was approved at a number of its service's log; null for none.
  Integer approvedAt(String collection, String id, long sequence) {
    Map<Integer, String> states = new TreeMap<>();
    changes.getOrDefault(collection + "/" + id, List.of()).stream()
        .filter(it -> it.sequence() <= sequence)
        .forEach(it -> states.put(it.version(), it.state()));
    return states.entrySet().stream()
        .filter(it -> it.getValue().equals("approved"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /// The SHA-256 of every sentence that a version of a fragment can print.
  Set<String> hashesOf(String fragment, int version) {
    return hashes.computeIfAbsent(fragment + "@" + version, _ -> hashesOfBody(fragment, version));
  }

  private static Set<String> hashesOfBody(String fragment, int version) {
    var body =
        given()
            .get(
                LocalStack.url(Service.FRAGMENTS)
                    + "/v1/fragments/"
                    + fragment
                    + "?version="
                    + version)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Set<String> hashes = new HashSet<>();
    hashes.add(sha256(body.getString("body.tag")));
    body.<String, String>getMap("body.body")
        .values()
        .forEach(text -> Sentences.of(text).forEach(it -> hashes.add(sha256(it))));
    return hashes;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

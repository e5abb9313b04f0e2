package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.local.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The committed OpenAPI documents are those that the services give. After a wanted change,
/// `-Dapi.refresh=true` writes them anew.
class ApiDocumentsTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @ParameterizedTest
  @EnumSource(Service.class)
  void theCommittedDocumentIsTheServicesOwn(Service service) throws IOException {
    Path committed = LocalStack.ROOT.resolve("docs/api").resolve(service.id() + ".json");
    String given = documentOf(service);
    if (Boolean.getBoolean("api.refresh")) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, given);
    }
    assertThat(firstDifference(sorted(Files.readString(committed)), sorted(given)))
        .as("%s, to be written anew with -Dapi.refresh=true", committed.getFileName())
        .isEmpty();
  }

  /// The order of members, and of what has a name, says nothing, and differs from build to
  /// build.
  private static String sorted(String document) throws IOException {
    return JSON.writeValueAsString(inOrder(JSON.readTree(document)));
  }

  private static JsonNode inOrder(JsonNode node) {
    if (node.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      node.forEach(item -> items.add(inOrder(item)));
      if (items.stream().allMatch(item -> item.has("name"))) {
        items.sort(Comparator.comparing(item -> item.get("name").asText()));
      }
      return JSON.createArrayNode().addAll(items);
    }
    if (node.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), inOrder(member.getValue())));
      ObjectNode sorted = JSON.createObjectNode();
      sorted.setAll(members);
      return sorted;
    }
    return node;
  }

  /// The first line that differs, as committed and as given; a whole document would tell nobody
  /// anything.
  private static String firstDifference(String committed, String given) {
    List<String> old = committed.lines().toList();
    List<String> now = given.lines().toList();
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      String before = i < old.size() ? old.get(i) : "";
      String after = i < now.size() ? now.get(i) : "";
      if (!before.equals(after)) {
        return "line " + (i + 1) + ": " + before.strip() + " -> " + after.strip();
      }
    }
    return "";
  }

  private static String documentOf(Service service) {
    return given()
            .baseUri(LocalStack.url(service))
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .strip()
        + "\n";
  }
}

package org.briefwright.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.local.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The committed OpenAPI documents are those that the services give. After a wanted change,
/// `-Dapi.refresh=true` writes them anew.
class ApiDocumentsTest {

  @ParameterizedTest
  @EnumSource(Service.class)
  void theCommittedDocumentIsTheServicesOwn(Service service) throws IOException {
    Path committed = LocalStack.ROOT.resolve("docs/api").resolve(service.id() + ".json");
    String given = documentOf(service);
    if (Boolean.getBoolean("api.refresh")) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, given);
    }
    assertThat(committed).content().isEqualTo(given);
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

package org.briefwright.templates;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefwright.testing.database.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OpenApiTest {

  @Test
  void theDocumentSpeaksOfTemplates() throws Exception {
    String document = given().get("/q/openapi").asString();
    Files.writeString(Path.of("target/openapi.yaml"), document);

    assertThat(document)
        .contains(
            "listTemplates", "getTemplate", "createTemplate", "reviseTemplate", "moveTemplate")
        .doesNotContain("{item", "{Item");
  }
}

package org.briefwright.precedents.api;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.briefwright.testing.database.TestDatabase;
import org.briefwright.testing.items.ItemHttpContract;
import org.briefwright.testing.items.SampleBody;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PrecedentsContractTest extends ItemHttpContract {
  PrecedentsContractTest() {
    super(
        "precedents",
        "/lesson",
        Map.of(
            "topic", "deterrence", "factor", "monitoring:yes", "status", "held", "tlp", "CLEAR"));
  }

  /// What the example mentions. Importing it again changes nothing.
  @BeforeEach
  void importTheFactor() {
    given()
        .header("X-Actor", "an.editor")
        .contentType("application/json")
        .body(
            Map.of(
                "items",
                List.of(Map.of("collection", "factors", "body", SampleBody.of("factors").tree()))))
        .post("/v1/imports")
        .then()
        .statusCode(200);
  }
}

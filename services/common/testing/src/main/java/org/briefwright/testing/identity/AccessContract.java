package org.briefwright.testing.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Each operation of a service may be called by those that the table in docs/security.md names, and
/// by nobody else. The operations are those of the OpenAPI document that the running service gives,
/// so a new one without a row fails.
public abstract class AccessContract {
  private static final List<String> ROLES =
      List.of("reader", "author", "reviewer", "publisher", "admin");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final AccessTable table = AccessTable.read();

  private record Operation(String method, String path, String mediaType) {
    String name() {
      return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
  }

  @Test
  void everyOperationHasARow() {
    assertThat(operations()).allMatch(it -> table.who(it.name()).isPresent(), "has a row");
  }

  @Test
  void nobodyCallsWhatIsNotForAnyone() {
    List<String> open = new ArrayList<>();
    for (Operation operation : operations()) {
      Response answer = call(operation, AssumedIdentity.NOBODY);
      boolean refused =
          answer.statusCode() == UNAUTHORIZED && isProblem(answer, "sign-in-required");
      if (refused == who(operation).contains(AccessTable.ANYONE)) {
        open.add(operation.name() + " answered " + answer.statusCode());
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void aRoleCallsWhatItsRowSaysAndNothingElse() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations()) {
      Set<String> allowed = new TreeSet<>();
      for (String role : ROLES) {
        Response answer = call(operation, role);
        if (answer.statusCode() != FORBIDDEN || !isProblem(answer, "role-required")) {
          allowed.add(role);
        }
      }
      Set<String> who = who(operation);
      if (!allowed.equals(who.contains(AccessTable.ANYONE) ? Set.copyOf(ROLES) : who)) {
        wrong.add(operation.name() + " let in " + allowed);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Set<String> who(Operation operation) {
    return table.who(operation.name()).orElseThrow();
  }

  private static boolean isProblem(Response answer, String slug) {
    return answer.asString().contains("/problems/" + slug);
  }

  private static List<Operation> operations() {
    JsonPath document = given().get("/q/openapi?format=json").jsonPath();
    Map<String, Map<String, ?>> paths = document.getMap("paths");
    return paths.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().keySet().stream()
                    .filter(METHODS::contains)
                    .map(
                        method ->
                            new Operation(
                                method, path.getKey(), body(document, path.getKey(), method))))
        .toList();
  }

  /// The first kind of body that an operation takes; a refusal for another kind says nothing of
  /// roles.
  private static String body(JsonPath document, String path, String method) {
    Map<String, ?> content =
        document.getMap("paths.'%s'.%s.requestBody.content".formatted(path, method));
    return content == null ? "application/json" : content.keySet().iterator().next();
  }

  /// With a body that no operation accepts, so that nothing changes.
  private static Response call(Operation operation, String roles) {
    RequestSpecification request =
        given().header(AssumedIdentity.ROLES, roles).header("If-Match", "\"0-0\"");
    if (!operation.method().equals("get")) {
      request
          .config(
              RestAssured.config()
                  .encoderConfig(
                      EncoderConfig.encoderConfig()
                          .encodeContentTypeAs(operation.mediaType(), ContentType.TEXT)))
          .contentType(operation.mediaType())
          .body("{\"no\":\"such field\"}");
    }
    return request.request(operation.method(), operation.path().replaceAll("\\{\\w+}", "1"));
  }
}

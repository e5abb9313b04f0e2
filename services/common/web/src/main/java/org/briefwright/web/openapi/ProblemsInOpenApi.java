package org.briefwright.web.openapi;

import static org.briefwright.web.problem.ProblemType.INTERNAL_ERROR;
import static org.briefwright.web.problem.ProblemType.INVALID_PARAMETER;
import static org.briefwright.web.problem.ProblemType.MALFORMED_JSON;
import static org.briefwright.web.problem.ProblemType.NOT_ACCEPTABLE;
import static org.briefwright.web.problem.ProblemType.RATE_LIMITED;
import static org.briefwright.web.problem.ProblemType.ROLE_REQUIRED;
import static org.briefwright.web.problem.ProblemType.SIGN_IN_REQUIRED;
import static org.briefwright.web.problem.ProblemType.TOO_LARGE;
import static org.briefwright.web.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static org.briefwright.web.problem.ProblemType.VALIDATION_FAILED;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.web.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// Documents the problems that any operation can answer with: those of bodies where it takes one,
/// those of parameters where it has some. What is particular to an operation, its own annotations
/// or another filter add.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemsInOpenApi implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    document.getComponents().addSecurityScheme("bearer", bearer());
    document.getComponents().addSchema("Violation", violation());
    document.getComponents().addSchema("Problem", problem());
    for (PathItem path : document.getPaths().getPathItems().values()) {
      path.getOperations().values().forEach(ProblemsInOpenApi::describe);
    }
  }

  private static void describe(Operation operation) {
    dropEmptyError(operation);
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      DocumentedProblems.add(operation, SIGN_IN_REQUIRED, ROLE_REQUIRED);
    }
    if (operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getIn() != Parameter.In.PATH)) {
      DocumentedProblems.add(operation, INVALID_PARAMETER);
    }
    if (operation.getRequestBody() != null) {
      DocumentedProblems.add(
          operation, MALFORMED_JSON, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, VALIDATION_FAILED);
    }
    DocumentedProblems.add(operation, NOT_ACCEPTABLE, RATE_LIMITED, INTERNAL_ERROR);
  }

  /// The scanner adds a bare "Bad Request" to operations with a body; ours says more.
  private static void dropEmptyError(Operation operation) {
    var bare = operation.getResponses().getAPIResponse("400");
    if (bare != null && bare.getContent() == null) {
      operation.getResponses().removeAPIResponse("400");
    }
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description(
            "The machine's token, or one of the identity provider. An operation's requirement names"
                + " the roles of which one is enough.");
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description(
            "An RFC 9457 problem document ("
                + Problem.MEDIA_TYPE
                + "); docs/problems.md explains"
                + " each type.")
        .addRequired("type")
        .addRequired("title")
        .addRequired("status")
        .properties(
            new TreeMap<>(
                Map.of(
                    "type", text("Identifies the kind of problem").format("uri"),
                    "title", text("What kind of problem it is"),
                    "status",
                        OASFactory.createSchema()
                            .addType(Schema.SchemaType.INTEGER)
                            .description("The HTTP status"),
                    "detail", text("What was wrong with this request, and what would be accepted"),
                    "instance", text("Reference of this occurrence in the service's log"),
                    "errors",
                        OASFactory.createSchema()
                            .addType(Schema.SchemaType.ARRAY)
                            .description("Every broken rule at once")
                            .items(OASFactory.createSchema().ref("Violation")))));
  }

  private static Schema violation() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("One broken rule.")
        .addRequired("pointer")
        .addRequired("detail")
        .properties(
            new TreeMap<>(
                Map.of(
                    "pointer", text("JSON pointer into the body"),
                    "detail", text("What is wrong, and what would be accepted"))));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }
}

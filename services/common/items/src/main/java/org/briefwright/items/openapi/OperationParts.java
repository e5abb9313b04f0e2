package org.briefwright.items.openapi;

import static org.briefwright.web.problem.ProblemType.ALREADY_EXISTS;
import static org.briefwright.web.problem.ProblemType.FOUR_EYES;
import static org.briefwright.web.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static org.briefwright.web.problem.ProblemType.INVALID_PARAMETER;
import static org.briefwright.web.problem.ProblemType.NOT_FOUND;
import static org.briefwright.web.problem.ProblemType.PRECONDITION_FAILED;
import static org.briefwright.web.problem.ProblemType.PRECONDITION_REQUIRED;
import static org.briefwright.web.problem.ProblemType.ROLE_REQUIRED;
import static org.briefwright.web.problem.ProblemType.SEARCH_NOT_READY;
import static org.briefwright.web.problem.ProblemType.SERVICE_UNAVAILABLE;
import static org.briefwright.web.problem.ProblemType.SIGN_IN_REQUIRED;
import static org.briefwright.web.problem.ProblemType.TRANSITION_REFUSED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.items.ItemType;
import org.briefwright.web.openapi.DocumentedProblems;
import org.briefwright.web.security.Roles;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The parts of an operation on items that follow from what kind of operation it is.
final class OperationParts {
  private OperationParts() {}

  /// What every operation of a content service shares: it needs the database, and a write
  /// may name its actor.
  static void addCommonProblems(HttpMethod method, Operation operation) {
    if (operation.getTags() == null) {
      return;
    }
    DocumentedProblems.add(operation, SERVICE_UNAVAILABLE);
    if (method != HttpMethod.GET) {
      operation.addParameter(ParameterParts.actor());
    }
  }

  static void describe(Operation operation, ItemType<?> type, Map<String, Object> body) {
    String id = operation.getOperationId();
    if (id.endsWith("Versions") || id.startsWith("get")) {
      DocumentedProblems.add(operation, NOT_FOUND);
    } else if (id.startsWith("list")) {
      ParameterParts.ofList(type).forEach(operation::addParameter);
      DocumentedProblems.add(operation, INVALID_PARAMETER);
      if (type.searched().isPresent()) {
        DocumentedProblems.add(operation, SEARCH_NOT_READY);
      }
    } else if (id.startsWith("create")) {
      requestExample(operation, body);
      DocumentedProblems.add(operation, ALREADY_EXISTS, IDEMPOTENCY_KEY_REUSED);
    } else if (id.startsWith("revise")) {
      requestExample(operation, body);
      DocumentedProblems.add(operation, NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED);
    } else {
      requestExample(operation, Map.of("to", "inReview"));
      DocumentedProblems.add(
          operation,
          NOT_FOUND,
          FOUR_EYES,
          TRANSITION_REFUSED,
          PRECONDITION_REQUIRED,
          PRECONDITION_FAILED);
    }
    describeRoles(operation, id);
    ParameterParts.describe(operation, body.get("id"));
    describeSuccess(operation, type, body);
  }

  /// The scanner sees the roles of a resource's own methods only, not of those that it inherits.
  private static void describeRoles(Operation operation, String id) {
    List<String> roles =
        id.startsWith("create") || id.startsWith("revise")
            ? List.of(Roles.AUTHOR)
            : id.startsWith("move") ? List.of(Roles.AUTHOR, Roles.REVIEWER) : List.of(Roles.READER);
    operation.setSecurity(
        List.of(OASFactory.createSecurityRequirement().addScheme("bearer", roles)));
    DocumentedProblems.add(operation, SIGN_IN_REQUIRED, ROLE_REQUIRED);
  }

  /// An import of one item.
  static void describeImport(Operation operation, ItemType<?> type, Map<String, Object> body) {
    operation
        .getRequestBody()
        .getContent()
        .getMediaType("application/json")
        .setExample(
            Map.of("items", List.of(Map.of("collection", type.collection(), "body", body))));
  }

  private static void requestExample(Operation operation, Map<String, Object> body) {
    operation
        .getRequestBody()
        .getContent()
        .getMediaTypes()
        .values()
        .forEach(media -> media.setExample(body));
  }

  private static void describeSuccess(
      Operation operation, ItemType<?> type, Map<String, Object> body) {
    String id = operation.getOperationId();
    boolean list = id.startsWith("list");
    String status = id.startsWith("create") ? "201" : "200";
    APIResponse response = operation.getResponses().getAPIResponse(status);
    response.addHeader("ETag", ParameterParts.header("Names this very state of the answer"));
    if (list && !id.endsWith("Versions")) {
      response.addHeader("Link", ParameterParts.header("The next page, rel=\"next\""));
    }
    if (status.equals("201")) {
      response.addHeader("Location", ParameterParts.header("The new item's address"));
      response.setContent(content("Item" + type.body().getSimpleName()));
    }
    boolean written = !list && !id.startsWith("get");
    Object item = item(body, written);
    Object example = list ? Map.of("items", List.of(item)) : item;
    response
        .getContent()
        .getMediaTypes()
        .values()
        .forEach((MediaType media) -> media.setExample(example));
    if (!written) {
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("The reader's copy, named by If-None-Match, is still good"));
    }
  }

  private static Content content(String schema) {
    return OASFactory.createContent()
        .addMediaType(
            "application/json",
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema)));
  }

  private static Map<String, Object> item(Map<String, Object> body, boolean draft) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", body.get("id"));
    item.put("version", 1);
    item.put("state", draft ? "draft" : "approved");
    item.put("sequence", draft ? 15 : 17);
    item.put("recordedAt", "2026-02-28T12:00:00Z");
    item.put("recordedBy", draft ? "a.author" : "an.editor");
    item.put("body", body);
    return item;
  }
}

package org.briefwright.composer.api;

import static org.briefwright.web.problem.ProblemType.BATCH_OPEN;
import static org.briefwright.web.problem.ProblemType.FOUR_EYES;
import static org.briefwright.web.problem.ProblemType.INVALID_PARAMETER;
import static org.briefwright.web.problem.ProblemType.NOT_FOUND;
import static org.briefwright.web.problem.ProblemType.NOT_REVISABLE;
import static org.briefwright.web.problem.ProblemType.RESTS_ON_WITHDRAWN;
import static org.briefwright.web.problem.ProblemType.SERVICE_UNAVAILABLE;
import static org.briefwright.web.problem.ProblemType.TRANSITION_REFUSED;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.briefwright.web.openapi.DocumentedProblems;
import org.briefwright.web.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/// Documents the composer's problems that many operations share: what the address names may be
/// missing, and what is needed may be away. Annotations cannot share them, since the scanner
/// passes over an annotation of annotations where the method has several responses of its own.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemsOfOperations implements OASFilter {

  private static final Map<String, ProblemType[]> PARTICULAR =
      Map.of(
          "retryBatch", new ProblemType[] {BATCH_OPEN},
          "deleteBatch", new ProblemType[] {BATCH_OPEN},
          "downloadBatch", new ProblemType[] {BATCH_OPEN},
          "verifyCode", new ProblemType[] {INVALID_PARAMETER},
          "recall", new ProblemType[] {TRANSITION_REFUSED},
          "issueBrief",
              new ProblemType[] {FOUR_EYES, TRANSITION_REFUSED, RESTS_ON_WITHDRAWN, NOT_REVISABLE});

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() != null) {
      document.getPaths().getPathItems().forEach(ProblemsOfOperations::describe);
    }
  }

  private static void describe(String path, PathItem item) {
    for (Operation operation : item.getOperations().values()) {
      String id = operation.getOperationId();
      if (id != null && PARTICULAR.containsKey(id)) {
        DocumentedProblems.add(operation, PARTICULAR.get(id));
      }
      if (path.contains("{")) {
        addMissing(operation, NOT_FOUND);
      }
      addMissing(operation, SERVICE_UNAVAILABLE);
    }
  }

  /// What an operation says itself of such a status stays.
  private static void addMissing(Operation operation, ProblemType type) {
    if (!operation.getResponses().hasAPIResponse(Integer.toString(type.status()))) {
      DocumentedProblems.add(operation, type);
    }
  }
}

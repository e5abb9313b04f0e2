package org.briefwright.composer.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.briefwright.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A line of a batch and what came of it.
///
/// @param line its number in the file that was sent, from 1
/// @param name as its sender called it, or `line-` and its number
/// @param topic as it was asked for
/// @param attempts how often it was begun since it was sent or retried
/// @param briefId null until it is done
/// @param problem why it failed; null otherwise
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BatchLine", description = "A line of a batch and what came of it.")
public record BatchLine(
    @Schema(examples = "17") int line,
    @Schema(examples = "line-17") String name,
    @Schema(examples = "deterrence") String topic,
    LineState state,
    int attempts,
    @Schema(nullable = true, examples = "bw-3f7k-9a2m-x0qe-5rt8") String briefId,
    @Schema(implementation = Problem.class, nullable = true) JsonNode problem) {}

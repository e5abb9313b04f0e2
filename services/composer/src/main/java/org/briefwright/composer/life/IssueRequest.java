package org.briefwright.composer.life;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.briefwright.web.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// To whom a brief is issued, and how they are to handle it.
///
/// @param recipients each gets an erratum should the brief be recalled
/// @param caveat null for none beyond the brief's own marking
@Schema(
    description = "To whom a brief is issued, and how they are to handle it.",
    examples =
        "{\"recipients\":[\"the Minister of Defence\"],\"caveat\":\"Not for onward release\"}")
public record IssueRequest(
    @NotEmpty
        @Size(max = IssueRequest.MOST_RECIPIENTS)
        @Schema(required = true, examples = "[\"the Minister of Defence\"]")
        List<@NotNull @PlainText(max = 160) String> recipients,
    @PlainText(max = 300) @Schema(examples = "Not for onward release") String caveat) {

  static final int MOST_RECIPIENTS = 50;

  public IssueRequest {
    recipients = recipients == null ? List.of() : recipients.stream().distinct().toList();
  }
}

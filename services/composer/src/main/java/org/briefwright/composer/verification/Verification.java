package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What can be said of a file, a manifest or a code that somebody holds.
///
/// @param manifest null where no file was looked at
/// @param detail in words for a reader
/// @param brief null where it is none of ours, likewise what follows
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether it is a brief of this archive, and what became of it.")
public record Verification(
    Verdict verdict,
    Carried manifest,
    String detail,
    Issued brief,
    List<ChangedItem> since,
    Reproduction reproduction) {

  /// The brief as it was issued.
  ///
  /// @param verificationCode null for one from before there were any
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "IssuedBrief")
  public record Issued(
      String id,
      String title,
      String lang,
      String tlp,
      String verificationCode,
      Instant archivedAt,
      LibrarySnapshot snapshot) {}
}

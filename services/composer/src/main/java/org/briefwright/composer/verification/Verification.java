package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.life.Entry;
import org.briefwright.composer.life.Standing;
import org.briefwright.composer.life.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What can be said of a file, a manifest or a code that somebody holds.
///
/// @param manifest null where no file was looked at
/// @param detail in words for a reader
/// @param signature null where the brief was archived without one, or no PDF was looked at
/// @param brief null where it is none of ours, likewise what follows
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether it is a brief of this archive, and what became of it.")
public record Verification(
    Verdict verdict,
    Carried manifest,
    String detail,
    Signature signature,
    VerifiedBrief brief,
    List<ChangedItem> since,
    Reproduction reproduction) {

  /// The signature with which the brief's PDF was archived.
  ///
  /// @param by who signed: the subject of the certificate, as RFC 4514 writes it. Whether that
  ///     certificate is to be trusted is for the reader to judge
  /// @param issuer of the certificate
  /// @param at when, by the signer's clock
  public record Signature(SignatureState state, String by, String issuer, Instant at) {}

  /// The brief as it is in the archive.
  ///
  /// @param engine version of the program that made its bytes
  /// @param verificationCode null for one from before there were any
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record VerifiedBrief(
      String id,
      String title,
      String lang,
      String tlp,
      String verificationCode,
      Instant archivedAt,
      LibrarySnapshot snapshot,
      @Schema(examples = "0.1.0") String engine,
      Stand standing) {}

  /// Where the brief stands.
  ///
  /// @param at since when; null for a draft
  /// @param reason of a recall, or null
  /// @param successor the issued brief that revises it, or null
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Stand(State state, Instant at, String reason, String successor) {

    /// How the words on a file go on where a successor was issued; else empty.
    public String followed() {
      return successor == null ? "" : "; the brief was superseded by " + successor;
    }

    public static Stand of(Standing standing) {
      if (standing.log().isEmpty()) {
        return new Stand(standing.state(), null, null, null);
      }
      Entry last = standing.log().getLast();
      return new Stand(last.state(), last.at(), last.reason(), standing.successor());
    }
  }
}

package org.briefwright.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the trail is whole.
///
/// @param entries how many were found to fit
/// @param head the hash of the last entry that fits; keep it elsewhere, and ask for it later
/// @param broken where and why the chain breaks; null where it is whole
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether the trail is whole.")
public record ChainCheck(
    @Schema(description = "Whether every entry fits the one before") boolean whole,
    @Schema(description = "How many entries fit, from the first on", examples = "412") long entries,
    @Schema(description = "Hash of the last entry that fits; keep it outside the service")
        String head,
    @Schema(nullable = true) Break broken) {

  /// The first entry that does not fit.
  @Schema(name = "ChainBreak", description = "Where the chain breaks.")
  public record Break(
      @Schema(description = "Number of the first entry that does not fit", examples = "17")
          long number,
      @Schema(examples = "it was altered: its hash is not that of what it says") String why) {}

  /// Walks along a chain, entry by entry.
  static final class Walk {
    private long last;
    private String hash = AuditEntry.beginning();
    private Break broken;

    long last() {
      return last;
    }

    boolean isBroken() {
      return broken != null;
    }

    void along(List<AuditEntry> entries) {
      for (AuditEntry entry : entries) {
        if (broken == null) {
          step(entry);
        }
      }
    }

    private void step(AuditEntry entry) {
      if (entry.number() != last + 1) {
        breaks(last + 1, "it is missing");
      } else if (!entry.previous().equals(hash)) {
        breaks(entry.number(), "it does not follow the one before");
      } else if (!entry.hash().equals(entry.hashAfter(hash))) {
        breaks(entry.number(), "it was altered: its hash is not that of what it says");
      } else {
        last = entry.number();
        hash = entry.hash();
      }
    }

    /// The number and hash that the trail is said to end with, and those that were noted earlier.
    ChainCheck end(long number, String head, Noted noted) {
      if (broken == null && number > last) {
        breaks(last + 1, "it is missing, and so are all up to " + number);
      } else if (broken == null && !head.equals(hash)) {
        breaks(last, "the trail is said to end otherwise");
      }
      if (broken == null && noted.differs()) {
        breaks(noted.number(), "it is not the entry whose hash was noted");
      }
      return new ChainCheck(broken == null, last, hash, broken);
    }

    private void breaks(long number, String why) {
      broken = new Break(number, why);
    }
  }

  /// A hash that somebody kept, and the one that its entry has now (null where there is none).
  record Noted(long number, String kept, String now) {
    static final Noted NOTHING = new Noted(0, null, null);

    boolean differs() {
      return kept != null && !kept.equals(now);
    }
  }
}

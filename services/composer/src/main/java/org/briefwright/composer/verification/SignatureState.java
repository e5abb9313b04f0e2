package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a file is what was signed.
@Schema(
    description =
        "`intact`: every signed byte is in the file, and the signature fits them. `broken`: the"
            + " brief was archived with this signature, and the file is not what was signed.")
public enum SignatureState {
  @JsonProperty("intact")
  INTACT,
  @JsonProperty("broken")
  BROKEN
}

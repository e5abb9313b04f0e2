package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a file is to the archive.
@Schema(
    description =
        "`unchanged`: byte for byte as it was issued, or for a manifest value for value."
            + " `extended`: all that was issued, and something after it. `altered`: it says that it"
            + " is a brief of this archive, and is not as that was issued. `unknown`: it names no"
            + " brief of this archive. `issued`: the answer to a code, where no file was looked at.")
public enum Verdict {
  @JsonProperty("unchanged")
  UNCHANGED,
  @JsonProperty("extended")
  EXTENDED,
  @JsonProperty("altered")
  ALTERED,
  @JsonProperty("unknown")
  UNKNOWN,
  @JsonProperty("issued")
  ISSUED
}

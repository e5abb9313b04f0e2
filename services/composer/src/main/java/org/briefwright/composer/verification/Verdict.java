package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a file is to the archive.
@Schema(
    description =
        "`unchanged`: byte for byte as it was archived, or for a manifest value for value."
            + " `extended`: all that was archived, and something after it. `altered`: it says that it"
            + " is a brief of this archive, and is not as that was archived. `unknown`: it names no"
            + " brief of this archive. `known`: the answer to a code, where no file was looked at.")
public enum Verdict {
  @JsonProperty("unchanged")
  UNCHANGED,
  @JsonProperty("extended")
  EXTENDED,
  @JsonProperty("altered")
  ALTERED,
  @JsonProperty("unknown")
  UNKNOWN,
  @JsonProperty("known")
  KNOWN
}

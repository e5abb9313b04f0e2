package org.briefwright.composer.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the manifest is that a file carries.
@Schema(
    description =
        "The manifest in the file. `intact`: one of this archive's. `swapped`: likewise, but that of"
            + " another brief than the file says it is. `altered`: it names a brief of this archive,"
            + " and differs from that one's. `foreign`: it names none. `unreadable`: there is an"
            + " embedded file, and no manifest could be read from it. `missing`: there is none.")
public enum Carried {
  @JsonProperty("intact")
  INTACT,
  @JsonProperty("swapped")
  SWAPPED,
  @JsonProperty("altered")
  ALTERED,
  @JsonProperty("foreign")
  FOREIGN,
  @JsonProperty("unreadable")
  UNREADABLE,
  @JsonProperty("missing")
  MISSING
}

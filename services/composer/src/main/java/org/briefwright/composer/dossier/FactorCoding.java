package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;

/// A factor's value in one case, with its one-line reason.
@JsonIgnoreProperties(ignoreUnknown = true)
public record FactorCoding(String id, Value value, String reason) {

  /// How far a factor is present.
  public enum Value {
    YES("yes"),
    PARTLY("partly"),
    NO("no"),
    UNKNOWN("unknown"),
    NOT_APPLICABLE("notApplicable");

    private final String code;

    Value(String code) {
      this.code = code;
    }

    /// The name in JSON.
    @JsonValue
    public String code() {
      return code;
    }

    /// Whether the value says anything that another case's value can be compared with.
    public boolean isKnown() {
      return this == YES || this == PARTLY || this == NO;
    }
  }

  /// Factor and value in one, as the precedents' service takes them: `monitoring:yes`.
  String name() {
    return id + ":" + value.code();
  }
}

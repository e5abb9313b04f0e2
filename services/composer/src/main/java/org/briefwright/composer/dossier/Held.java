package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// An item as a content service holds it: the body with the version that it is.
///
/// @param <T> the composer's own view of the body
@JsonIgnoreProperties(ignoreUnknown = true)
public record Held<T>(String id, int version, T body) {

  /// The same version with the body as it is to be read here.
  public Held<T> with(T other) {
    return new Held<>(id, version, other);
  }
}

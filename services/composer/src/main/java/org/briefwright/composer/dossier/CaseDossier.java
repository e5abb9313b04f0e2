package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// What `precedents` holds on a topic.
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseDossier(List<Held<Factor>> factors, List<Held<Precedent>> precedents) {

  /// What the composer needs of a factor: its name in print.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Factor(String id, LanguageMap name) {}
}

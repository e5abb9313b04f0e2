package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// One page of a content service's list.
@JsonIgnoreProperties(ignoreUnknown = true)
public record ItemPage<T>(List<Held<T>> items) {}

package org.briefwright.composer.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// How far a content service's library has come.
///
/// @param sequence number of its last change
@JsonIgnoreProperties(ignoreUnknown = true)
public record LibraryHead(long sequence) {}

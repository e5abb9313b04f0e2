package org.briefwright.composer.api;

import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.manifest.Manifest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A brief as JSON: what it says, and the record of how it came to be.
@Schema(description = "A brief and its manifest.")
public record BriefAnswer(Brief brief, Manifest manifest) {

  /// Put together from the texts in the archive, which are not parsed for it.
  static String of(String brief, String manifest) {
    return "{\"brief\":" + brief + ",\"manifest\":" + manifest + "}";
  }
}

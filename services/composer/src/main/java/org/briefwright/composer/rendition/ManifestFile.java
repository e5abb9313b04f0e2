package org.briefwright.composer.rendition;

import org.briefwright.composer.brief.Phrases;
import org.briefwright.typeset.Attachment;
import org.briefwright.typeset.Attachment.Relationship;

/// The manifest as a file inside the PDF.
public final class ManifestFile {

  private static final String NAME = "manifest.json";
  private static final String MEDIA_TYPE = "application/ld+json";

  private ManifestFile() {}

  /// @param manifest in canonical JSON
  /// @param lang of the brief
  public static Attachment attached(byte[] manifest, String lang) {
    return new Attachment(
        NAME, MEDIA_TYPE, Phrases.in(lang).get("made.manifest"), Relationship.DATA, manifest);
  }
}

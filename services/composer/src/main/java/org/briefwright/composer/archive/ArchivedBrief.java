package org.briefwright.composer.archive;

import java.util.List;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.manifest.Use;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;

/// A brief as it goes into the archive: once in, it never changes.
///
/// @param verificationCode printed in it
/// @param manifest canonical JSON
/// @param engine version of the program that made it
/// @param revises id of the brief that it revises, or null
/// @param renditions one for each form
/// @param uses what it rests on
public record ArchivedBrief(
    String id,
    String title,
    String topic,
    String template,
    String lang,
    Tlp tlp,
    String verificationCode,
    String engine,
    String revises,
    String manifest,
    List<Rendition> renditions,
    List<Use> uses) {

  public ArchivedBrief {
    renditions = List.copyOf(renditions);
    uses = List.copyOf(uses);
  }

  /// The same in the bytes that are kept.
  ArchivedBrief as(String keptManifest, List<Rendition> kept) {
    return new ArchivedBrief(
        id,
        title,
        topic,
        template,
        lang,
        tlp,
        verificationCode,
        engine,
        revises,
        keptManifest,
        kept,
        uses);
  }

  public Rendition in(Format format) {
    return renditions.stream().filter(it -> it.format() == format).findFirst().orElseThrow();
  }
}

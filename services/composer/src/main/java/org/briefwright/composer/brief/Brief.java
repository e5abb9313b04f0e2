package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.Audience;
import org.briefwright.composer.request.Posture;

/// The assembled brief, before it is rendered: what it says, in order, with what each sentence
/// rests on.
///
/// @param id derived from request, snapshot and engine: the same brief always has the same id
/// @param question the neutral question, in the brief's language
/// @param recipient whom it is for, or null
/// @param tlp the strictest label of anything in it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Brief(
    String id,
    String title,
    String question,
    String lang,
    ItemRef topic,
    String topicLabel,
    ItemRef template,
    String templateName,
    Audience audience,
    Posture posture,
    String recipient,
    LibrarySnapshot snapshot,
    Tlp tlp,
    List<Section> sections,
    List<Illustration> pictures,
    List<Note> notes,
    List<Work> bibliography,
    Measures measures,
    List<Gap> gaps) {

  public Brief {
    sections = List.copyOf(sections);
    pictures = List.copyOf(pictures);
    notes = List.copyOf(notes);
    bibliography = List.copyOf(bibliography);
    gaps = List.copyOf(gaps);
  }

  /// An item of the library in one version.
  public record ItemRef(String id, int version) {}

  /// Something that a complete brief would have and this one lacks.
  public record Gap(String what, String why) {}
}

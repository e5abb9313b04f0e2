package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.Audience;
import org.briefwright.composer.request.Posture;

/// The assembled brief, before it is rendered: what it says, in order, with what each sentence
/// rests on.
///
/// @param id derived from request, snapshot and engine: the same brief always has the same id
/// @param questions the neutral question of each topic, in the brief's language
/// @param topic the first of `topics`
/// @param topicLabel the labels of all topics, as the title lists them
/// @param recipient whom it is for, or null
/// @param tlp the strictest label of anything in it
/// @param verificationCode of its manifest, which is written last; until then one that stands in
/// @param explanations of short names, in the order of print; none before it is set
/// @param revision what sets it apart from the brief that it revises, or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Brief(
    String id,
    String title,
    List<String> questions,
    String lang,
    ItemRef topic,
    List<ItemRef> topics,
    String topicLabel,
    ItemRef template,
    String templateName,
    Audience audience,
    Posture posture,
    String recipient,
    Bounds bounds,
    LibrarySnapshot snapshot,
    Tlp tlp,
    List<Section> sections,
    List<Illustration> pictures,
    List<Note> notes,
    List<Work> bibliography,
    List<Explanation> explanations,
    Measures measures,
    List<Gap> gaps,
    String verificationCode,
    Revision revision) {

  public Brief {
    questions = List.copyOf(questions);
    topics = List.copyOf(topics);
    sections = List.copyOf(sections);
    pictures = List.copyOf(pictures);
    notes = List.copyOf(notes);
    bibliography = List.copyOf(bibliography);
    explanations = List.copyOf(explanations);
    gaps = List.copyOf(gaps);
  }

  /// The same with what its print explains.
  public Brief with(List<Explanation> explained) {
    return copy(explained, verificationCode, revision);
  }

  /// The same with the code that its print tells.
  public Brief withCode(String code) {
    return copy(explanations, code, revision);
  }

  /// The same, marked as the successor of another.
  public Brief revising(Former former) {
    return copy(explanations, verificationCode, Revision.between(former, sections, lang, tlp));
  }

  private Brief copy(List<Explanation> explained, String code, Revision marks) {
    return new Brief(
        id,
        title,
        questions,
        lang,
        topic,
        topics,
        topicLabel,
        template,
        templateName,
        audience,
        posture,
        recipient,
        bounds,
        snapshot,
        tlp,
        sections,
        pictures,
        notes,
        bibliography,
        explained,
        measures,
        gaps,
        code,
        marks);
  }

  /// The questions as one text.
  @JsonProperty("question")
  public String question() {
    return String.join(" ", questions);
  }

  /// An item of the library in one version.
  public record ItemRef(String id, int version) {}

  /// A short name and what it stands for, which print puts behind it in brackets where it first
  /// stands. The passages keep the library's own words.
  ///
  /// @param name such as `OSCE`
  public record Explanation(String name, String meaning) {}

  /// What the request kept out of the brief.
  ///
  /// @param jurisdiction the one that passages speak of, or null for all
  /// @param confidenceFloor the least confidence, or null for any
  /// @param maxTlp the strictest marking
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Bounds(String jurisdiction, Confidence confidenceFloor, Tlp maxTlp) {}

  /// Something that a complete brief would have and this one lacks.
  public record Gap(String what, String why) {}
}

package org.briefwright.composer.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Measures;
import org.briefwright.composer.brief.Revision;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Breach;
import org.briefwright.composer.selection.Constraint;
import org.briefwright.composer.selection.Rejected;
import org.briefwright.composer.selection.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The record of how a brief came to be: from each sentence to the version of its fragment
/// and its sources, and why this and not another.
///
/// Two forms are written. The one that travels in the PDF leaves out what cannot be in it: the
/// renditions, which hold it, and the verification code, which is its hash; the commit, so
/// that the bytes depend on the engine's version alone; and rejected items that are marked more
/// strictly than the brief, since a PDF is passed on. The one in the archive has all.
///
/// @param context JSON-LD: the members in the terms of PROV-O
/// @param type in PROV-O
/// @param topic the first of `topics`
/// @param rules that the brief was checked by, and keeps
/// @param revises the brief that it revises, or null
/// @param revision what sets it apart from that, or null
/// @param requestHash SHA-256 of the request in canonical JSON (RFC 8785)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
    @JsonProperty("@context") @Schema(description = "JSON-LD: the members in terms of PROV-O")
        Map<String, Object> context,
    @JsonProperty("@type") @Schema(examples = "prov:Entity") String type,
    String brief,
    String requestHash,
    BriefRequest request,
    LibrarySnapshot snapshot,
    Engine engine,
    Brief.ItemRef topic,
    List<Brief.ItemRef> topics,
    Brief.ItemRef template,
    List<String> rules,
    List<Selected> selections,
    List<SelectedCase> precedents,
    List<ShownPicture> pictures,
    List<Rejected> rejected,
    Optimised optimised,
    List<SentenceRecord> sentences,
    List<SourceUse> sources,
    Measures metrics,
    LengthFit length,
    List<Brief.Gap> gaps,
    Tlp tlp,
    String revises,
    Revision revision,
    String verificationCode,
    List<RenditionRecord> renditions) {

  /// The same with what only the archive keeps.
  ///
  /// @param madeBy the program with its commit
  /// @param leftOut every rejected item
  Manifest archived(
      Engine madeBy, List<Rejected> leftOut, String code, List<RenditionRecord> forms) {
    return new Manifest(
        context,
        type,
        brief,
        requestHash,
        request,
        snapshot,
        madeBy,
        topic,
        topics,
        template,
        rules,
        selections,
        precedents,
        pictures,
        leftOut,
        optimised,
        sentences,
        sources,
        metrics,
        length,
        gaps,
        tlp,
        revises,
        revision,
        code,
        forms);
  }

  /// The program that composed it.
  ///
  /// @param commit null in the manifest that travels
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Engine(String version, String commit) {}

  /// A fragment in its slot.
  ///
  /// @param lang the language of the words that were printed
  /// @param score what the brief would lose without it
  /// @param serves the constraint that the brief would break without it, or null
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Selected(
      String slot,
      String item,
      int version,
      String lang,
      BodySize bodySize,
      Score score,
      Constraint serves,
      String reason,
      Because because) {}

  /// What the selection was the best for.
  ///
  /// @param objective what it is worth: see docs/selection.md
  /// @param words the limit that the page left
  /// @param broken constraints; none, ever
  public record Optimised(double objective, int words, List<Breach> broken) {}

  /// A precedent in its slot.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SelectedCase(
      String slot, String item, int version, String reason, Because because) {}

  /// A picture and what it is drawn of.
  ///
  /// @param item id of the figure; absent where it is drawn of the brief itself
  /// @param page from 1
  /// @param sources ids of all that its data rest on
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ShownPicture(
      Template.Picture picture, String item, Integer version, int page, List<String> sources) {}

  /// One printed sentence.
  ///
  /// @param page from 1
  /// @param hash SHA-256 of its text
  /// @param citations ids of the sources that its note names
  public record SentenceRecord(
      int page, String hash, String item, int version, List<String> citations) {}

  /// A cited source in the version that was cited.
  public record SourceUse(String id, int version, String hash) {}

  /// Whether the brief kept its limit.
  public record LengthFit(int pages, int limit) {}

  /// One form of the brief, by its bytes.
  public record RenditionRecord(String format, String sha256, int bytes) {}
}

package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.Stance;

/// One fragment as it stands in the brief.
///
/// @param lang the language of tag and text, which may be another than the brief's
/// @param tag its claim, printed in bold before the text; null where the slot prints none
/// @param text the body with its inline markup
/// @param note number of the note that cites its sources, or null
/// @param answers the tag of the passage in this brief that it replies to, or null
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passage(
    ItemRef item,
    Stance stance,
    String lang,
    String tag,
    String text,
    BodySize size,
    Integer note,
    String answers,
    String likelihood,
    Confidence confidence,
    boolean factual) {

  /// The name by which the rendition can be asked on which page the passage stands.
  public String place() {
    return "passage-" + item.id();
  }
}

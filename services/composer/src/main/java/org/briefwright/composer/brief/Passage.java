package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Stance;

/// One fragment as it stands in the brief.
///
/// @param lang the language of tag and text, which may be another than the brief's
/// @param tag its claim, printed in bold before the text; null where the slot prints none
/// @param text the body with its inline markup
/// @param note number of the note that cites its sources, or null
/// @param answers the tag of the passage that it replies to, or null
/// @param answersAt where that passage stands, if it is printed without its tag; else null
/// @param opening the key of the fixed phrase that leads over from what it replies to, or
///     null
/// @param topic the label of the topic that it speaks on, where the brief has several; else
///     null
/// @param primary how many primary sources it rests on
/// @param secondary likewise
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passage(
    ItemRef item,
    Fragment.Kind kind,
    Stance stance,
    String lang,
    String tag,
    String text,
    BodySize size,
    Integer note,
    String answers,
    String answersAt,
    String opening,
    String topic,
    int primary,
    int secondary,
    String likelihood,
    Confidence confidence,
    boolean factual) {

  /// The name by which the rendition can be asked on which page the passage stands.
  public String place() {
    return "passage-" + item.id();
  }
}

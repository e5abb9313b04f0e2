package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Illustration;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Chart;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWords;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.document.Timeline;

/// A brief's pictures as blocks: the finding above, the drawing, what the numbers leave out and the
/// call of the note that names their sources below.
final class PictureBlocks {

  private final Brief brief;
  private final Phrases phrases;
  private final PassageText text;
  private final PictureWords words;

  PictureBlocks(Brief brief, Phrases phrases, PassageText text) {
    this.brief = brief;
    this.phrases = phrases;
    this.text = text;
    this.words = brief.pictures().isEmpty() ? PictureWords.ENGLISH : WordsOfPictures.in(phrases);
  }

  /// The pictures that follow the passage or section at this place.
  List<Block> after(String place) {
    return brief.pictures().stream()
        .filter(picture -> picture.after().equals(place))
        .map(this::block)
        .toList();
  }

  /// Whether a picture stands between the passages of a section or after the last of them.
  boolean standIn(Section section) {
    return section instanceof Section.Passages passages
        && passages.passages().stream()
            .anyMatch(
                passage ->
                    brief.pictures().stream()
                        .anyMatch(picture -> picture.after().equals(passage.place())));
  }

  private Block block(Illustration picture) {
    return switch (picture) {
      case Illustration.Data data -> data(data);
      case Illustration.Claims claims -> claims(claims);
      case Illustration.Factors factors -> factors(factors);
      case Illustration.Years years -> years(years);
    };
  }

  private Picture data(Illustration.Data data) {
    List<Inline> below = new ArrayList<>(text.inItsLanguage(data.lang(), inline(data.caveat())));
    if (data.asOf() != null) {
      below.add(new Text(" " + phrases.get("picture.asOf", phrases.day(data.asOf()))));
    }
    text.call(data.note(), below);
    return new Picture(
        data.place(),
        text.inItsLanguage(data.lang(), inline(data.title())),
        new DataInWords(phrases, words).of(data),
        below,
        DataChart.of(data, phrases),
        Picture.Data.UNSEEN,
        words);
  }

  private Picture claims(Illustration.Claims picture) {
    long direct = picture.bearings().stream().filter(it -> it.to() != null).count();
    return ofBrief(
        picture,
        phrases.get("picture.argumentMap"),
        phrases.get("picture.argumentMap.words", picture.claims().size(), direct),
        "",
        DebatePicture.chart(picture, brief.question()));
  }

  private Picture factors(Illustration.Factors picture) {
    Illustration.CaseFactors most =
        picture.cases().stream()
            .max((one, other) -> Integer.compare(one.shared(), other.shared()))
            .orElseThrow();
    List<FactorMatrix.Case> rows = new ArrayList<>();
    rows.add(
        new FactorMatrix.Case(
            phrases.get("picture.atHand"), picture.atHand().stream().map(Codes::of).toList()));
    picture
        .cases()
        .forEach(
            row ->
                rows.add(
                    new FactorMatrix.Case(
                        row.name(), row.values().stream().map(Codes::of).toList())));
    return ofBrief(
        picture,
        phrases.get("picture.factorMatrix", most.name(), most.shared(), most.comparable()),
        phrases.get("picture.factorMatrix.words", picture.cases().size(), picture.factors().size()),
        phrases.get("picture.factorMatrix.caveat"),
        new FactorMatrix(picture.factors(), rows));
  }

  private Picture years(Illustration.Years picture) {
    List<Timeline.Event> events =
        picture.cases().stream()
            .map(it -> Timeline.Event.during(it.from(), it.until(), it.when(), it.name()))
            .toList();
    long lasting = picture.cases().stream().filter(Illustration.CaseYears::holds).count();
    return ofBrief(
        picture,
        phrases.get("picture.timeline", lasting, events.size()),
        phrases.get(
            "picture.timeline.words",
            events.size(),
            (int) picture.cases().getFirst().from(),
            (int) picture.cases().stream().mapToDouble(it -> it.until()).max().orElseThrow()),
        "",
        new Timeline(DataChart.years(phrases), events));
  }

  /// A picture of what the brief says elsewhere with its notes, so that it has none of its own.
  private Picture ofBrief(
      Illustration picture, String title, String inWords, String below, Chart chart) {
    return new Picture(
        picture.place(),
        inline(title),
        inWords,
        below.isEmpty() ? List.of() : inline(below),
        chart,
        Picture.Data.UNSEEN,
        words);
  }

  private static List<Inline> inline(String text) {
    return List.of(new Text(text));
  }
}

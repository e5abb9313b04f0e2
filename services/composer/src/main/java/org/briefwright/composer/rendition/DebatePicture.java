package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.brief.DebateClaims;
import org.briefwright.composer.brief.Illustration;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWord;
import org.briefwright.typeset.document.PictureWords;
import org.briefwright.typeset.document.Text;

/// A debate as a picture for the typesetter: the question at the head, under it the arguments that
/// take a side, and how they bear on each other.
public final class DebatePicture {

  /// The question's id in the picture; no fragment can have it.
  private static final String QUESTION = "?";

  private DebatePicture() {}

  /// The chart alone, for a document that has its own words around it.
  static ArgumentMap chart(Illustration.Claims claims, String question) {
    List<ArgumentMap.Claim> drawn = new ArrayList<>();
    drawn.add(new ArgumentMap.Claim(QUESTION, question, ArgumentMap.Side.NEUTRAL, true));
    claims
        .claims()
        .forEach(
            claim ->
                drawn.add(
                    new ArgumentMap.Claim(
                        claim.id(), claim.text(), Codes.side(claim.stance()), true)));
    return new ArgumentMap(drawn, claims.bearings().stream().map(DebatePicture::relation).toList());
  }

  private static ArgumentMap.Relation relation(Illustration.Bearing bearing) {
    return new ArgumentMap.Relation(
        bearing.from(),
        bearing.to() == null ? QUESTION : bearing.to(),
        bearing.supports() ? ArgumentMap.Bearing.SUPPORTS : ArgumentMap.Bearing.ATTACKS);
  }

  /// The whole picture, with a caption and words for those who cannot see it.
  public static Picture of(Debate debate, String label, String question, Phrases phrases) {
    Illustration.Claims claims = DebateClaims.of(debate, "");
    return new Picture(
        "",
        List.of(new Text(phrases.get("map.title", label))),
        inWords(claims, DebateClaims.takingSides(debate).size(), phrases),
        List.of(),
        chart(claims, question),
        Picture.Data.UNSEEN,
        words(phrases));
  }

  /// @param taking how many arguments of the debate take a side
  private static String inWords(Illustration.Claims claims, int taking, Phrases phrases) {
    int shown = claims.claims().size();
    long pro = claims.claims().stream().filter(it -> it.stance() == Stance.PRO).count();
    List<Illustration.Bearing> between =
        claims.bearings().stream().filter(it -> it.to() != null).toList();
    long supports = between.stream().filter(Illustration.Bearing::supports).count();
    String all = phrases.get("map.words", pro, shown - pro, supports, between.size() - supports);
    return shown == taking ? all : all + " " + phrases.get("map.strongest", shown, taking);
  }

  /// The words of the key; the rest of a picture's words stand in data tables only, which an SVG
  /// file has not.
  private static PictureWords words(Phrases phrases) {
    Map<PictureWord, String> words = new EnumMap<>(PictureWords.ENGLISH.words());
    words.put(PictureWord.FOR, phrases.get("mark.pro"));
    words.put(PictureWord.AGAINST, phrases.get("mark.con"));
    words.put(PictureWord.NEUTRAL, phrases.get("mark.neutral"));
    words.put(PictureWord.SUPPORTS, phrases.get("map.supports"));
    words.put(PictureWord.ATTACKS, phrases.get("map.attacks"));
    return new PictureWords(
        words, PictureWords.ENGLISH.thousands(), PictureWords.ENGLISH.decimal());
  }
}

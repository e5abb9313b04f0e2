package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.briefwright.composer.argument.Bearing;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.argument.Edge;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Fragment.Kind;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWord;
import org.briefwright.typeset.document.PictureWords;
import org.briefwright.typeset.document.Text;

/// A debate as a picture for the typesetter: the question at the head, under it the arguments that
/// take a side, and how they bear on each other. Where they are too many for one picture it shows
/// the strongest.
public final class DebatePicture {

  /// The question's id in the picture; no fragment can have it.
  private static final String QUESTION = "?";

  private static final int MOST_ARGUMENTS = 39;
  private static final int MOST_RELATIONS = 120;

  private final Debate debate;
  private final List<Fragment> shown;
  private final int taking;

  private DebatePicture(Debate debate) {
    this.debate = debate;
    List<Fragment> sides =
        debate.fragments().stream()
            .filter(fragment -> fragment.stance() != Stance.NEUTRAL)
            .filter(fragment -> fragment.kind().isArgued())
            .toList();
    this.taking = sides.size();
    this.shown =
        sides.stream()
            .sorted(
                Comparator.comparingDouble((Fragment it) -> debate.strengths().of(it.id()))
                    .reversed()
                    .thenComparing(Fragment::id))
            .limit(MOST_ARGUMENTS)
            .sorted(Comparator.comparing(Fragment::stance).thenComparing(Fragment::id))
            .toList();
  }

  /// The chart alone, for a document that has its own words around it.
  ///
  /// @param debate among the arguments that may be shown
  /// @param printed which of them the document prints; others stand in grey
  public static ArgumentMap chart(Debate debate, String question, Predicate<String> printed) {
    return new DebatePicture(debate).map(question, printed);
  }

  /// The whole picture, with a caption and words for those who cannot see it.
  public static Picture of(Debate debate, String label, String question, Phrases phrases) {
    DebatePicture picture = new DebatePicture(debate);
    return new Picture(
        "",
        List.of(new Text(phrases.get("map.title", label))),
        picture.inWords(phrases),
        List.of(),
        picture.map(question, _ -> true),
        Picture.Data.UNSEEN,
        words(phrases));
  }

  private ArgumentMap map(String question, Predicate<String> printed) {
    List<ArgumentMap.Claim> claims = new ArrayList<>();
    claims.add(new ArgumentMap.Claim(QUESTION, question, ArgumentMap.Side.NEUTRAL, true));
    for (Fragment each : shown) {
      claims.add(
          new ArgumentMap.Claim(
              each.id(), each.tag(), side(each.stance()), printed.test(each.id())));
    }
    return new ArgumentMap(claims, relations());
  }

  /// What carries no other argument in the picture answers the question: a claim that attacks
  /// another answers it too, evidence and rebuttals only where they bear on nothing else. Where
  /// relations are too many, those of the stronger arguments are drawn.
  private List<ArgumentMap.Relation> relations() {
    List<Edge> edges = edges();
    List<ArgumentMap.Relation> relations = new ArrayList<>();
    for (Fragment each : shown) {
      boolean bearsOnOthers =
          edges.stream()
              .filter(edge -> edge.from().equals(each.id()))
              .anyMatch(edge -> each.kind() != Kind.CLAIM || !edge.bearing().isAttack());
      if (!bearsOnOthers) {
        boolean pro = each.stance() == Stance.PRO;
        relations.add(
            new ArgumentMap.Relation(
                each.id(),
                QUESTION,
                pro ? ArgumentMap.Bearing.SUPPORTS : ArgumentMap.Bearing.ATTACKS));
      }
    }
    edges.stream()
        .sorted(
            Comparator.comparingDouble((Edge edge) -> debate.strengths().of(edge.from()))
                .reversed()
                .thenComparing(Edge::from)
                .thenComparing(Edge::to))
        .limit(MOST_RELATIONS - relations.size())
        .map(
            edge ->
                new ArgumentMap.Relation(
                    edge.from(),
                    edge.to(),
                    edge.bearing().isAttack()
                        ? ArgumentMap.Bearing.ATTACKS
                        : ArgumentMap.Bearing.SUPPORTS))
        .forEach(relations::add);
    return relations;
  }

  private List<Edge> edges() {
    Set<String> ids = shown.stream().map(Fragment::id).collect(Collectors.toSet());
    return debate.edges().stream()
        .filter(edge -> edge.bearing() != Bearing.REPHRASES)
        .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
        .toList();
  }

  private String inWords(Phrases phrases) {
    long pro = shown.stream().filter(it -> it.stance() == Stance.PRO).count();
    List<Edge> edges = edges();
    long attacks = edges.stream().filter(edge -> edge.bearing().isAttack()).count();
    String all = phrases.get("map.words", pro, shown.size() - pro, edges.size() - attacks, attacks);
    return shown.size() == taking
        ? all
        : all + " " + phrases.get("map.strongest", shown.size(), taking);
  }

  private static ArgumentMap.Side side(Stance stance) {
    return switch (stance) {
      case PRO -> ArgumentMap.Side.FOR;
      case CON -> ArgumentMap.Side.AGAINST;
      case NEUTRAL -> ArgumentMap.Side.NEUTRAL;
    };
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

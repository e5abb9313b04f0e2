package org.briefwright.composer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.composer.analogy.Admission;
import org.briefwright.composer.analogy.Analogies;
import org.briefwright.composer.analogy.CaseAtHand;
import org.briefwright.composer.analogy.Comparison;
import org.briefwright.composer.analogy.Distinction;
import org.briefwright.composer.analogy.Review;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.FactorCoding;
import org.briefwright.composer.dossier.FactorCoding.Value;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Precedent;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.TopicMaterial;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The precedents on a topic beside the case at hand.
///
/// @param caseAtHand how the topic's editors have coded it
/// @param mostOnPoint ids of the cases than which none of their side is more on point
/// @param precedents the most on point first
/// @param order which is more on point than which, without what follows from it
/// @param omitted how many that may be shown are not, for the limit
/// @param leftOut those that may not be shown, with the reason
@Schema(name = "ComparedPrecedents", description = "The precedents on a topic, compared.")
public record PrecedentsAnswer(
    ItemRef topic,
    String label,
    String question,
    String lang,
    LibrarySnapshot snapshot,
    List<FactorView> caseAtHand,
    MostOnPoint mostOnPoint,
    List<CaseView> precedents,
    List<StepView> order,
    int omitted,
    List<Review.Refusal> leftOut) {

  /// A factor of the case at hand.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "FactorAtHand")
  public record FactorView(String id, String name, Value value, String reason) {}

  /// By the side that they speak for.
  @Schema(name = "MostOnPoint")
  public record MostOnPoint(List<String> pro, List<String> con) {}

  /// One precedent.
  ///
  /// @param point what it says on the question
  /// @param level how many cases of its side stand above it in the longest chain of ever more
  ///     on-point ones
  /// @param values of its factors, by id: a row of the factor matrix
  /// @param shared ids of the factors that it has in common with the case at hand
  /// @param counterexamples ids of the cases of the other side that are at least as on point
  /// @param limits of the analogy: never empty
  /// @param sources ids of what it rests on
  @Schema(name = "ComparedPrecedent")
  public record CaseView(
      String id,
      int version,
      String name,
      Stance stance,
      String point,
      Precedent.Outcome outcome,
      int level,
      Map<String, Value> values,
      List<String> shared,
      List<DistinctionView> distinctions,
      List<String> counterexamples,
      List<String> limits,
      List<String> sources) {}

  /// A factor that tells a precedent from the case at hand.
  ///
  /// @param words what the editors say of it then and now; null where they give no reasons
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Distinction")
  public record DistinctionView(
      String factor, String name, Distinction.Degree degree, Value then, Value now, String words) {}

  /// That one precedent is more on point than another.
  @Schema(name = "MoreOnPoint")
  public record StepView(String more, String less) {}

  /// All precedents on the topic up to a marking.
  public static PrecedentsAnswer whole(TopicMaterial material, String lang, Tlp ceiling) {
    Admission admission =
        new Admission(material.topic().id(), ceiling, material.sources().keySet());
    Review review = Review.of(material.topic().body(), material.precedents(), admission::refuse);
    return of(material, lang, review, Integer.MAX_VALUE);
  }

  static PrecedentsAnswer of(TopicMaterial material, String lang, Review review, int most) {
    Analogies analogies = review.analogies();
    Writing writing = new Writing(material, lang, analogies);
    List<Comparison> ranked = analogies.ranked();
    List<Comparison> shown = ranked.subList(0, Math.min(most, ranked.size()));
    return new PrecedentsAnswer(
        new ItemRef(material.topic().id(), material.topic().version()),
        material.topic().body().prefLabel().in(lang),
        material.topic().body().question().in(lang),
        lang,
        material.snapshot(),
        CaseAtHand.of(material.topic().body()).factors().stream().map(writing::factor).toList(),
        new MostOnPoint(
            ids(analogies.mostOnPoint(Stance.PRO)), ids(analogies.mostOnPoint(Stance.CON))),
        shown.stream().map(writing::row).toList(),
        analogies.steps().stream()
            .filter(step -> shown.contains(step.less()))
            .map(step -> new StepView(step.more().id(), step.less().id()))
            .toList(),
        ranked.size() - shown.size(),
        review.refused());
  }

  private static List<String> ids(List<Comparison> comparisons) {
    return comparisons.stream().map(Comparison::id).toList();
  }

  /// Puts the parts into words.
  private record Writing(TopicMaterial material, String lang, Analogies analogies) {

    CaseView row(Comparison one) {
      Precedent body = one.held().body();
      Map<String, Value> values = new TreeMap<>();
      body.factors().forEach(coding -> values.put(coding.id(), coding.value()));
      return new CaseView(
          one.id(),
          one.held().version(),
          body.name(),
          one.stance(),
          one.bearing().point(),
          body.outcome(),
          analogies.level(one),
          values,
          one.shared(),
          one.distinctions().stream().map(this::distinction).toList(),
          ids(analogies.counterexamples(one)),
          body.analogyLimits(),
          body.citations().stream().map(Citation::sourceId).distinct().toList());
    }

    FactorView factor(FactorCoding coding) {
      return new FactorView(coding.id(), name(coding.id()), coding.value(), coding.reason());
    }

    private DistinctionView distinction(Distinction each) {
      Phrases phrases = Phrases.in(lang);
      String words =
          each.isReasoned()
              ? "%s %s %s %s"
                  .formatted(
                      phrases.get("cases.then"),
                      each.then().reason(),
                      phrases.get("cases.now"),
                      each.now().reason())
              : null;
      return new DistinctionView(
          each.factor(),
          name(each.factor()),
          each.degree(),
          each.then().value(),
          each.now().value(),
          words);
    }

    private String name(String factor) {
      LanguageMap name = material.factorNames().get(factor);
      return name == null ? factor : name.in(lang);
    }
  }
}

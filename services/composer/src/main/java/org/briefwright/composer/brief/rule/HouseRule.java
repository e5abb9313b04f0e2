package org.briefwright.composer.brief.rule;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.dossier.Rule;

/// One rule, judged on a brief as it is printed.
public interface HouseRule {

  /// @return nothing where the brief keeps the rule
  List<Breach> breaches(Printed brief);

  /// The check of a rule.
  static HouseRule of(Rule rule) {
    return switch (rule) {
      case BOTTOM_LINE_FIRST -> new BottomLineFirst();
      case SHORT_BOTTOM_LINE -> new ShortBottomLine();
      case NO_NEW_FACTS_IN_RECOMMENDATIONS -> new NoNewFacts();
      case EVEN_OPTIONS -> new EvenOptions();
      case LIKELIHOOD_APART_FROM_CONFIDENCE -> new LikelihoodApart();
      case NO_RECOMMENDATION -> new NoRecommendation();
      case WITHIN_PAGE_LIMIT -> new WithinPageLimit();
      case ANALOGY_HAS_LIMIT -> new AnalogyHasLimit();
    };
  }

  /// Checks a brief by the rules of its template and those that hold for every brief.
  ///
  /// @param named by the template
  static List<Breach> check(Printed brief, List<Rule> named) {
    List<Breach> breaches = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (rule.always() || named.contains(rule)) {
        breaches.addAll(of(rule).breaches(brief));
      }
    }
    return breaches;
  }
}

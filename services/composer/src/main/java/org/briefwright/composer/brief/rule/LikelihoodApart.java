package org.briefwright.composer.brief.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.dossier.Rule;
import org.briefwright.language.Sentences;

/// Likelihood and confidence are different things: no sentence has both, and a likelihood is one of
/// the terms of Intelligence Community Directive 203 (2015), never a shade of one. Words are judged
/// in English passages only.
final class LikelihoodApart implements HouseRule {

  private static final Set<String> TERMS =
      Set.of(
          "almost no chance",
          "remote",
          "very unlikely",
          "highly improbable",
          "unlikely",
          "improbable",
          "roughly even chance",
          "roughly even odds",
          "likely",
          "probable",
          "very likely",
          "highly probable",
          "almost certain",
          "nearly certain");

  private static final Pattern LIKELIHOOD =
      Pattern.compile("\\b(?:un)?likely\\b|\\b(?:im)?probable\\b|\\bprobably\\b");
  private static final Pattern CONFIDENCE =
      Pattern.compile("\\b(?:high|moderate|low) confidence\\b");
  private static final Pattern SHADE =
      Pattern.compile(
          "\\b(?:quite|fairly|rather|somewhat|pretty|reasonably|extremely|most)"
              + " (?:(?:un)?likely|(?:im)?probable)\\b");

  @Override
  public List<Breach> breaches(Printed brief) {
    List<Breach> breaches = new ArrayList<>();
    for (Passage passage : brief.passages()) {
      if (passage.likelihood() != null && !TERMS.contains(passage.likelihood())) {
        breaches.add(breach(passage, "'" + passage.likelihood() + "' is not a term of ICD 203"));
      }
      if (passage.lang().equals("en")) {
        Sentences.of(passage.text()).stream()
            .filter(LikelihoodApart::isMixed)
            .findFirst()
            .ifPresent(sentence -> breaches.add(breach(passage, "a sentence says: " + sentence)));
      }
    }
    return breaches;
  }

  private static boolean isMixed(String sentence) {
    boolean both = LIKELIHOOD.matcher(sentence).find() && CONFIDENCE.matcher(sentence).find();
    return both || SHADE.matcher(sentence).find();
  }

  private static Breach breach(Passage passage, String what) {
    return new Breach(
        Rule.LIKELIHOOD_APART_FROM_CONFIDENCE,
        passage.item().id(),
        true,
        what,
        "passages that state a likelihood in a term of ICD 203, apart from any confidence");
  }
}

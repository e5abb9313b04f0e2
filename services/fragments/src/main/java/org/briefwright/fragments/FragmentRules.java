package org.briefwright.fragments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefwright.items.Check;
import org.briefwright.web.problem.Violation;

/// What must fit together inside a fragment.
public final class FragmentRules {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private FragmentRules() {}

  public static List<Violation> check(Fragment fragment) {
    Check check = new Check();
    check
        .distinct("/topics", fragment.topics())
        .distinct("/keyPoints", fragment.keyPoints())
        .distinct(
            "/relations", "", fragment.relations(), each -> List.of(each.type(), each.target()))
        .distinct("/citations", fragment.citations())
        .distinct("/audiences", fragment.audiences())
        .distinct("/jurisdictions", fragment.jurisdictions());
    answers(fragment, check);
    keyPoints(fragment, check);
    relations(fragment, check);
    jurisdictions(fragment, check);
    grounds(fragment, check);
    dates(fragment, check);
    check
        .require(
            fragment.question() != null || fragment.stance() == Stance.NEUTRAL,
            "/question",
            "must name the topic whose question the stance "
                + fragment.stance()
                + " answers; only a neutral fragment may leave it out")
        .require(
            !fragment.tag().endsWith("."),
            "/tag",
            "must be a headline without a full stop at its end");
    return check.violations();
  }

  private static void answers(Fragment fragment, Check check) {
    check.distinct("/alsoAnswers", "/question", fragment.alsoAnswers(), Answer::question);
    for (int i = 0; i < fragment.alsoAnswers().size(); i++) {
      String question = fragment.alsoAnswers().get(i).question();
      check
          .require(
              !question.equals(fragment.question()),
              "/alsoAnswers/" + i + "/question",
              "is the fragment's own question, which stance answers already")
          .require(
              fragment.topics().contains(question),
              "/alsoAnswers/" + i + "/question",
              "is not among the fragment's topics " + fragment.topics());
    }
  }

  private static void keyPoints(Fragment fragment, Check check) {
    for (int i = 0; i < fragment.keyPoints().size(); i++) {
      KeyPointId id = KeyPointId.parse(fragment.keyPoints().get(i));
      check.require(
          fragment.topics().contains(id.topic()),
          "/keyPoints/" + i,
          "belongs to the topic '%s', which is not among the fragment's topics %s"
              .formatted(id.topic(), fragment.topics()));
    }
  }

  private static void relations(Fragment fragment, Check check) {
    for (int i = 0; i < fragment.relations().size(); i++) {
      Relation relation = fragment.relations().get(i);
      check
          .require(
              !relation.target().equals(fragment.id()),
              "/relations/" + i + "/target",
              "is the fragment itself; another fragment's id is accepted")
          .require(
              relation.manner() == null || relation.type() == RelationType.ATTACKS,
              "/relations/" + i + "/manner",
              "says how an attack is meant; the type " + relation.type() + " has none");
    }
  }

  private static void jurisdictions(Fragment fragment, Check check) {
    for (int i = 0; i < fragment.jurisdictions().size(); i++) {
      String code = fragment.jurisdictions().get(i);
      check.require(
          code.equals("INT") || COUNTRIES.contains(code),
          "/jurisdictions/" + i,
          "'" + code + "' is neither an ISO 3166 alpha-2 country code such as UA nor INT");
    }
  }

  private static void grounds(Fragment fragment, Check check) {
    boolean supported =
        fragment.citations().stream()
            .anyMatch(each -> each.function() == CitationFunction.SUPPORTS);
    switch (fragment.nature()) {
      case FACT, LEGAL ->
          check.require(
              supported,
              "/citations",
              "must hold one whose function is supports, because the nature is "
                  + fragment.nature());
      case OPINION -> {}
    }
  }

  private static void dates(Fragment fragment, Check check) {
    check
        .require(
            inOrder(fragment.validFrom(), fragment.validTo()),
            "/validTo",
            "is before validFrom " + fragment.validFrom())
        .require(
            inOrder(fragment.validFrom(), fragment.reviewBy()),
            "/reviewBy",
            "is before validFrom " + fragment.validFrom());
  }

  private static boolean inOrder(LocalDate first, LocalDate last) {
    return first == null || last == null || !first.isAfter(last);
  }
}

package org.briefwright.templates.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.briefwright.templates.BodySize;
import org.briefwright.templates.FragmentKind;
import org.briefwright.templates.Limits;
import org.briefwright.templates.Notes;
import org.briefwright.templates.Overflow;
import org.briefwright.templates.Role;
import org.briefwright.templates.Rule;
import org.briefwright.templates.Slot;
import org.briefwright.templates.SlotStance;
import org.briefwright.templates.Template;
import org.briefwright.web.problem.Violation;
import org.junit.jupiter.api.Test;

class RuleChecksTest {

  @Test
  void aBottomLineThatComesFirstMayBeHeldToBeShort() {
    assertThat(broken(List.of(Rule.SHORT_BOTTOM_LINE), slot(Role.BOTTOM_LINE, 1))).isEmpty();
  }

  @Test
  void aRuleOnTheBottomLineNeedsOneThatComesFirst() {
    assertThat(
            broken(
                List.of(Rule.BOTTOM_LINE_FIRST), slot(Role.BOTTOM_LINE, 2), slot(Role.OUTLOOK, 1)))
        .containsExactly("/rules/0");
  }

  @Test
  void aRuleOnRecommendationsNeedsASlotForThem() {
    assertThat(broken(List.of(Rule.NO_NEW_FACTS_IN_RECOMMENDATIONS), slot(Role.BOTTOM_LINE, 1)))
        .containsExactly("/rules/0");
  }

  @Test
  void evenOptionsNeedOneBodySize() {
    assertThat(
            broken(
                List.of(Rule.EVEN_OPTIONS),
                slot(Role.STATUS_QUO, 1, BodySize.STANDARD),
                slot(Role.OPTIONS, 2, BodySize.STANDARD, BodySize.SHORT)))
        .containsExactly("/rules/0");
  }

  @Test
  void evenOptionsNeedTheStatusQuo() {
    assertThat(broken(List.of(Rule.EVEN_OPTIONS), slot(Role.OPTIONS, 1)))
        .containsExactly("/rules/0");
  }

  @Test
  void aNeutralTemplateLetsNoRecommendationIn() {
    Slot open =
        new Slot(
            Role.OPTIONS,
            Map.of("en", "Options"),
            1,
            true,
            1,
            1,
            List.of(FragmentKind.OPTION, FragmentKind.RECOMMENDATION),
            SlotStance.ANY,
            List.of(BodySize.SHORT),
            Overflow.SHORTEN);

    assertThat(broken(List.of(Rule.NO_RECOMMENDATION), open)).containsExactly("/slots/0/kinds");
  }

  @Test
  void aRuleIsNamedOnce() {
    assertThat(broken(List.of(Rule.WITHIN_PAGE_LIMIT, Rule.WITHIN_PAGE_LIMIT)))
        .containsExactly("/rules/1");
  }

  @Test
  void aRequestMayNotAskForLessThanTheUsualLength() {
    Template template = template(new Limits(4, 900, 2), List.of(), slot(Role.BOTTOM_LINE, 1));

    assertThat(new TemplateType().check(template))
        .extracting(Violation::pointer)
        .containsExactly("/limits/mostPages");
  }

  private static List<String> broken(List<Rule> rules, Slot... slots) {
    return RuleChecks.of(template(new Limits(2, 900, null), rules, slots)).stream()
        .map(Violation::pointer)
        .toList();
  }

  private static Template template(Limits limits, List<Rule> rules, Slot... slots) {
    return new Template(
        "kind",
        Map.of("en", "Kind"),
        "kind",
        List.of("en"),
        null,
        limits,
        Arrays.asList(slots),
        null,
        Notes.FOOTNOTE,
        false,
        rules,
        null);
  }

  private static Slot slot(Role role, int order, BodySize... sizes) {
    return new Slot(
        role,
        Map.of("en", "Heading"),
        order,
        true,
        1,
        1,
        List.of(FragmentKind.CLAIM),
        SlotStance.ANY,
        sizes.length == 0 ? List.of(BodySize.STANDARD) : List.of(sizes),
        Overflow.SHORTEN);
  }
}

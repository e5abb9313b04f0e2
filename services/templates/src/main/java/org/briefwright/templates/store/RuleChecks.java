package org.briefwright.templates.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.templates.FragmentKind;
import org.briefwright.templates.Role;
import org.briefwright.templates.Rule;
import org.briefwright.templates.Slot;
import org.briefwright.templates.Template;
import org.briefwright.web.problem.Violation;

/// Whether a template lets its own rules be kept: a rule that no brief of the kind could break, or
/// keep, is a slip of the editor's.
final class RuleChecks {

  private final Template template;
  private final List<Violation> broken = new ArrayList<>();

  private RuleChecks(Template template) {
    this.template = template;
  }

  static List<Violation> of(Template template) {
    RuleChecks checks = new RuleChecks(template);
    checks.check();
    return checks.broken;
  }

  private void check() {
    Set<Rule> seen = new HashSet<>();
    for (int i = 0; i < template.rules().size(); i++) {
      Rule rule = template.rules().get(i);
      String pointer = "/rules/" + i;
      if (!seen.add(rule)) {
        broken.add(new Violation(pointer, "is named before"));
      }
      switch (rule) {
        case BOTTOM_LINE_FIRST, SHORT_BOTTOM_LINE -> requireBottomLineFirst(pointer);
        case NO_NEW_FACTS_IN_RECOMMENDATIONS -> require(pointer, Role.RECOMMENDATION);
        case EVEN_OPTIONS -> requireEvenSlots(pointer);
        case NO_RECOMMENDATION -> refuseRecommendations();
        case ANALOGY_HAS_LIMIT -> require(pointer, Role.PRECEDENTS);
        case LIKELIHOOD_APART_FROM_CONFIDENCE, WITHIN_PAGE_LIMIT -> {}
      }
    }
  }

  private void requireBottomLineFirst(String pointer) {
    boolean first =
        template.slots().stream()
            .min(Comparator.comparing(Slot::order))
            .map(slot -> slot.role() == Role.BOTTOM_LINE)
            .orElse(false);
    if (!first) {
      broken.add(new Violation(pointer, "needs a slot bottomLine that comes first"));
    }
  }

  private void require(String pointer, Role role) {
    if (template.slots().stream().noneMatch(slot -> slot.role() == role)) {
      broken.add(new Violation(pointer, "speaks of a section that no slot of the template has"));
    }
  }

  /// One size for all: otherwise each option might be printed in another.
  private void requireEvenSlots(String pointer) {
    require(pointer, Role.OPTIONS);
    require(pointer, Role.STATUS_QUO);
    long sizes =
        template.slots().stream()
            .filter(slot -> slot.role() == Role.OPTIONS || slot.role() == Role.STATUS_QUO)
            .flatMap(slot -> slot.bodySizes().stream())
            .distinct()
            .count();
    if (sizes > 1) {
      broken.add(
          new Violation(pointer, "needs one and the same body size for options and statusQuo"));
    }
  }

  private void refuseRecommendations() {
    for (int i = 0; i < template.slots().size(); i++) {
      Slot slot = template.slots().get(i);
      boolean any = slot.kinds().isEmpty() && slot.role().takesFragments();
      if (any || slot.kinds().contains(FragmentKind.RECOMMENDATION)) {
        broken.add(
            new Violation(
                "/slots/" + i + "/kinds",
                "lets a recommendation in, which the rule noRecommendation forbids"));
      }
    }
  }
}

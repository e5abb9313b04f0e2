package org.briefwright.composer.request;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;

/// Fits a template to a request: its length, its readers, its posture, and how many topics it has.
/// What changes for whom is told in docs/templates.md.
public final class Tailoring {

  private final BriefRequest request;

  private Tailoring(BriefRequest request) {
    this.request = request;
  }

  /// The request as it is to be understood with this template: with the template's readers and
  /// posture where it names none.
  public static BriefRequest request(BriefRequest request, Template template) {
    return request.in(
        Audience.ofCode(template.audience()).orElse(null),
        Posture.ofCode(template.posture()).orElse(null));
  }

  /// @param request as [#request] gives it
  /// @param topics how many the brief has
  public static Template template(Template template, BriefRequest request, int topics) {
    Tailoring tailoring = new Tailoring(request);
    List<Slot> slots =
        template.slots().stream()
            .map(tailoring::forReaders)
            .map(slot -> forTopics(slot, topics))
            .toList();
    return template.with(tailoring.limits(template, topics), tailoring.inOrder(slots));
  }

  /// Each further topic may take another page, since its required points are to be made too.
  private Template.Limits limits(Template template, int topics) {
    Integer asked = request.length() == null ? null : request.length().pages();
    int usual = template.limits().pages() + topics - 1;
    return template.limits().grownTo(asked == null ? usual : asked);
  }

  /// The bottom line has to keep its four lines and courses their common size; the rest is as long
  /// as these readers want it.
  private Slot forReaders(Slot slot) {
    if (slot.role() == Role.BOTTOM_LINE || slot.role().isOfCourses()) {
      return slot;
    }
    return switch (request.audienceOrDefault()) {
      case GENERAL, LEGISLATOR -> slot;
      case MINISTER -> isOfContext(slot.role()) ? slot.in(shorter(slot.bodySizes())) : slot;
      case JOURNALIST -> slot.in(shorter(slot.bodySizes()));
      case LEGAL_ADVISER, MILITARY_PLANNER ->
          isOfContext(slot.role()) || isArgued(slot.role())
              ? slot.in(longer(slot.bodySizes()))
              : slot;
    };
  }

  private static boolean isOfContext(Role role) {
    return role == Role.BACKGROUND || role == Role.DEFINITIONS || role == Role.OUTLOOK;
  }

  private static boolean isArgued(Role role) {
    return role == Role.ARGUMENTS_FOR || role == Role.ARGUMENTS_AGAINST || role == Role.CHALLENGE;
  }

  private static List<BodySize> shorter(List<BodySize> sizes) {
    return sizes.size() > 1 ? sizes.subList(1, sizes.size()) : sizes;
  }

  private static List<BodySize> longer(List<BodySize> sizes) {
    if (sizes.getFirst() == BodySize.FULL) {
      return sizes;
    }
    List<BodySize> more = new ArrayList<>(sizes);
    more.addFirst(BodySize.values()[sizes.getFirst().ordinal() + 1]);
    return more;
  }

  /// Each topic has its own bottom line, recommendation and status quo; of the rest there may be
  /// more, but need not.
  private static Slot forTopics(Slot slot, int topics) {
    boolean each =
        slot.role() == Role.BOTTOM_LINE
            || slot.role() == Role.RECOMMENDATION
            || slot.role() == Role.STATUS_QUO;
    return slot.of(each ? slot.min() * topics : slot.min(), slot.max() * topics);
  }

  /// Who argues against begins with the case against.
  private List<Slot> inOrder(List<Slot> slots) {
    if (request.postureOrDefault() != Posture.ADVOCATE_CON) {
      return slots;
    }
    int pro = orderOf(Role.ARGUMENTS_FOR, slots);
    int con = orderOf(Role.ARGUMENTS_AGAINST, slots);
    if (pro < 0 || con < 0) {
      return slots;
    }
    List<Slot> turned = new ArrayList<>();
    for (Slot slot : slots) {
      boolean first = slot.role() == Role.ARGUMENTS_AGAINST;
      boolean isSide = first || slot.role() == Role.ARGUMENTS_FOR;
      turned.add(isSide ? slot.at(first ? Math.min(pro, con) : Math.max(pro, con)) : slot);
    }
    return turned;
  }

  private static int orderOf(Role role, List<Slot> slots) {
    return slots.stream()
        .filter(slot -> slot.role() == role)
        .mapToInt(Slot::order)
        .findFirst()
        .orElse(-1);
  }
}

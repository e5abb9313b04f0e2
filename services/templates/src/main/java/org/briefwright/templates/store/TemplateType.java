package org.briefwright.templates.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.items.Check;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.templates.Audience;
import org.briefwright.templates.Role;
import org.briefwright.templates.Slot;
import org.briefwright.templates.Template;
import org.briefwright.web.problem.Violation;

/// The collection `templates`.
@Singleton
public class TemplateType implements ItemType<Template> {

  @Override
  public String collection() {
    return "templates";
  }

  @Override
  public String singular() {
    return "template";
  }

  @Override
  public Class<Template> body() {
    return Template.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(
        Filter.on("lang", "langs[]", "Templates that can be composed in this language"),
        Filter.on("kind", "kind", "Templates of this kind"),
        Filter.on("audience", "audience", "Templates made for these readers", Audience.class));
  }

  @Override
  public List<Violation> check(Template template) {
    List<Violation> broken = new ArrayList<>();
    Set<Integer> orders = new HashSet<>();
    for (int i = 0; i < template.slots().size(); i++) {
      Slot slot = template.slots().get(i);
      if (!orders.add(slot.order())) {
        broken.add(
            new Violation("/slots/" + i + "/order", slot.order() + " is taken by an earlier slot"));
      }
      if (slot.min() > slot.max()) {
        broken.add(
            new Violation(
                "/slots/" + i + "/min",
                slot.min() + " is more than max; at most " + slot.max() + " is accepted"));
      }
    }
    broken.addAll(pictures(template));
    Integer most = template.limits().mostPages();
    if (most != null && most < template.limits().pages()) {
      broken.add(
          new Violation(
              "/limits/mostPages",
              most
                  + " is less than pages; at least "
                  + template.limits().pages()
                  + " is accepted"));
    }
    broken.addAll(RuleChecks.of(template));
    return broken;
  }

  private static List<Violation> pictures(Template template) {
    Check check = new Check().distinct("/pictures", template.pictures());
    boolean comparesCases =
        template.slots().stream().anyMatch(slot -> slot.role() == Role.PRECEDENTS);
    for (int i = 0; i < template.pictures().size(); i++) {
      check.require(
          comparesCases || !template.pictures().get(i).isOfPrecedents(),
          "/pictures/" + i,
          "is drawn of precedents, which no slot takes");
    }
    return check.violations();
  }
}

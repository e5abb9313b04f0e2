package org.briefwright.templates.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.briefwright.templates.BodySize;
import org.briefwright.templates.Limits;
import org.briefwright.templates.Notes;
import org.briefwright.templates.Overflow;
import org.briefwright.templates.Picture;
import org.briefwright.templates.Role;
import org.briefwright.templates.Slot;
import org.briefwright.templates.SlotStance;
import org.briefwright.templates.Template;
import org.briefwright.web.problem.Violation;
import org.junit.jupiter.api.Test;

class PicturesTest {

  @Test
  void aTemplateThatNamesNonePicturesNothing() {
    assertThat(template(Role.OUTLOOK, null).pictures()).isEmpty();
  }

  @Test
  void aPictureIsNamedOnce() {
    assertThat(check(Role.OUTLOOK, Picture.FIGURE, Picture.FIGURE))
        .singleElement()
        .hasToString(
            new Violation("/pictures/1", "repeats /pictures/0; each may stand once").toString());
  }

  @Test
  void whatIsDrawnOfPrecedentsNeedsASlotOfThem() {
    assertThat(check(Role.OUTLOOK, Picture.ARGUMENT_MAP, Picture.FACTOR_MATRIX))
        .singleElement()
        .hasToString(
            new Violation("/pictures/1", "is drawn of precedents, which no slot takes").toString());
    assertThat(check(Role.PRECEDENTS, Picture.TIMELINE, Picture.FACTOR_MATRIX)).isEmpty();
  }

  private static List<Violation> check(Role role, Picture... pictures) {
    return new TemplateType().check(template(role, List.of(pictures)));
  }

  private static Template template(Role role, List<Picture> pictures) {
    Map<String, String> text = Map.of("en", "Text");
    Slot slot =
        new Slot(
            role,
            text,
            1,
            true,
            1,
            1,
            List.of(),
            SlotStance.ANY,
            List.of(BodySize.SHORT),
            Overflow.FAIL);
    return new Template(
        "report",
        text,
        "report",
        List.of("en"),
        null,
        new Limits(2, null, null),
        List.of(slot),
        null,
        Notes.FOOTNOTE,
        true,
        List.of(),
        null,
        pictures);
  }
}

package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment.Kind;
import org.briefwright.composer.dossier.Fragments;
import org.briefwright.composer.dossier.Fragments.Builder;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Overflow;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.dossier.Template.SlotStance;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.dossier.Topic;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.BriefRequestBuilder;
import org.briefwright.composer.request.Cause;
import org.briefwright.composer.request.Posture;
import org.junit.jupiter.api.Test;

class SelectorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

  @Test
  void theStrongerOfTwoTakesTheOnlyPlace() {
    Selection selection =
        select(BriefRequest.on("topic", null), pro("weak", 0.3), pro("strong", 0.8), con("c"));

    assertThat(idsIn(selection)).contains("strong").doesNotContain("weak");
  }

  @Test
  void aClaimBringsItsStrongestCounterargument() {
    Selection selection =
        select(
            BriefRequest.on("topic", null),
            pro("claim", 0.9),
            con("unrelated").base(0.9),
            con("counter").base(0.5).attacks("claim"));

    assertThat(idsIn(selection)).contains("claim", "counter").doesNotContain("unrelated");
  }

  @Test
  void aRequiredPointOutweighsAStrongerArgument() {
    Selection selection =
        select(
            BriefRequest.on("topic", null),
            pro("strong", 0.8),
            pro("carrier", 0.5).point("topic/needed"),
            con("c"));

    assertThat(idsIn(selection)).contains("carrier");
  }

  @Test
  void whatIsExcludedStaysOut() {
    Selection selection =
        select(excluding("strong"), pro("weak", 0.3), pro("strong", 0.8), con("c"));

    assertThat(idsIn(selection)).contains("weak");
    assertThat(selection.leftOut()).contains(new Rejected("strong", Because.of(Cause.EXCLUDED)));
  }

  @Test
  void whatIsIncludedComesFirst() {
    Selection selection = select(including("weak"), pro("weak", 0.3), pro("strong", 0.8), con("c"));

    assertThat(idsIn(selection)).contains("weak").doesNotContain("strong");
  }

  @Test
  void whatIsAboveTheCeilingStaysOutWithItsLabelNamed() {
    Selection selection =
        select(
            BriefRequest.on("topic", null),
            pro("secret", 0.9).tlp(Tlp.AMBER_STRICT),
            pro("open", 0.3),
            con("c"));

    assertThat(idsIn(selection)).doesNotContain("secret");
    assertThat(selection.leftOut())
        .anyMatch(it -> it.item().equals("secret") && it.reason().contains("TLP:AMBER+STRICT"));
  }

  @Test
  void aJudgementOnAnotherQuestionStaysOut() {
    Selection selection =
        select(
            BriefRequest.on("topic", null),
            pro("own", 0.3),
            pro("elsewhere", 0.9).answering("other"),
            con("c"));

    assertThat(idsIn(selection)).contains("own").doesNotContain("elsewhere");
    assertThat(selection.leftOut())
        .contains(new Rejected("elsewhere", Because.of(Cause.OTHER_QUESTION, "other")));
  }

  @Test
  void whatBelongsToANarrowerTopicOnlyStaysOut() {
    Selection selection =
        select(
            BriefRequest.on("topic", null),
            pro("own", 0.3),
            pro("narrower", 0.9).about("below"),
            con("c"));

    assertThat(idsIn(selection)).contains("own").doesNotContain("narrower");
    assertThat(selection.leftOut())
        .contains(new Rejected("narrower", Because.of(Cause.NARROWER_TOPIC, "below")));
  }

  @Test
  void whatIsNoLongerValidStaysOut() {
    Selection selection =
        select(
            BriefRequest.on("topic", null),
            pro("past", 0.9).validTo(TODAY.minusDays(1)),
            pro("valid", 0.3),
            con("c"));

    assertThat(idsIn(selection)).contains("valid").doesNotContain("past");
  }

  @Test
  void whatIsBelowTheConfidenceFloorStaysOut() {
    Selection selection =
        select(
            withFloor(Confidence.HIGH),
            pro("unsure", 0.9).confidence(Confidence.LOW),
            pro("sure", 0.3).confidence(Confidence.HIGH),
            con("c").confidence(Confidence.HIGH));

    assertThat(idsIn(selection)).contains("sure").doesNotContain("unsure");
  }

  @Test
  void whatRepeatsAChosenPassageStaysOut() {
    String words = "One text that two fragments share to the last word without any change.";
    Selection selection =
        select(
            posture(Posture.ADVOCATE_PRO),
            pro("original", 0.9).text(words),
            con("copy").base(0.9).text(words),
            con("other").base(0.2));

    assertThat(idsIn(selection)).contains("original", "other").doesNotContain("copy");
    assertThat(selection.leftOut())
        .anyMatch(
            it ->
                it.item().equals("copy")
                    && it.reason().startsWith("says nearly the same as original"));
  }

  @Test
  void aRequiredSlotThatNothingFillsIsNamed() {
    assertThatThrownBy(() -> select(BriefRequest.on("topic", null), pro("only", 0.5)))
        .isInstanceOfSatisfying(
            TemplateUnfillable.class,
            fault -> assertThat(fault.slot()).isEqualTo(Role.ARGUMENTS_AGAINST));
  }

  @Test
  void anAdvocateStillGivesTheOtherSideItsStrongestWord() {
    Selection selection =
        select(
            posture(Posture.ADVOCATE_PRO),
            pro("p", 0.5),
            con("weak").base(0.2),
            con("strong").base(0.9));

    assertThat(idsIn(selection)).contains("p", "strong").doesNotContain("weak");
  }

  private static Builder pro(String id, double base) {
    return Fragments.claim(id).base(base);
  }

  private static Builder con(String id) {
    return Fragments.claim(id).stance(Stance.CON);
  }

  private static List<String> idsIn(Selection selection) {
    return selection.chosen().stream().map(it -> it.candidate().id()).toList();
  }

  private static Selection select(BriefRequest request, Builder... fragments) {
    var held = Stream.of(fragments).map(Builder::held).toList();
    Dossier dossier =
        new Dossier(
            new LibrarySnapshot(1, 1, 1, TODAY),
            new Held<>("topic", 1, topic()),
            List.of(),
            held,
            Map.of(),
            Map.of(),
            List.of(),
            new Held<>("template", 1, template()),
            Map.of());
    return Selector.select(request, dossier, Weighed.of(held));
  }

  private static Topic topic() {
    LanguageMap text = new LanguageMap(Map.of("en", "Text"));
    var needed = new Topic.KeyPoint("needed", text, Stance.PRO, true);
    return new Topic("topic", text, Map.of(), text, text, List.of(needed), List.of());
  }

  private static Template template() {
    List<Slot> slots = new ArrayList<>();
    slots.add(slot(Role.ARGUMENTS_FOR, 1, SlotStance.PRO));
    slots.add(slot(Role.ARGUMENTS_AGAINST, 2, SlotStance.CON));
    return new Template(
        "template",
        new LanguageMap(Map.of("en", "Template")),
        List.of("en"),
        null,
        new Template.Limits(2, null),
        slots,
        null,
        false);
  }

  private static Slot slot(Role role, int order, SlotStance stance) {
    return new Slot(
        role,
        new LanguageMap(Map.of("en", "Heading")),
        order,
        true,
        1,
        1,
        List.of(Kind.CLAIM),
        stance,
        List.of(BodySize.STANDARD, BodySize.SHORT),
        Overflow.SHORTEN);
  }

  private static BriefRequest excluding(String id) {
    return request(null, List.of(), List.of(id), null);
  }

  private static BriefRequest including(String id) {
    return request(null, List.of(id), List.of(), null);
  }

  private static BriefRequest withFloor(Confidence floor) {
    return request(null, List.of(), List.of(), floor);
  }

  private static BriefRequest posture(Posture posture) {
    return request(posture, List.of(), List.of(), null);
  }

  private static BriefRequest request(
      Posture posture, List<String> include, List<String> exclude, Confidence floor) {
    return BriefRequestBuilder.builder()
        .topic("topic")
        .posture(posture)
        .include(include)
        .exclude(exclude)
        .confidenceFloor(floor)
        .build();
  }
}

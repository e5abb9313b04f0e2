package org.briefwright.composer.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.junit.jupiter.api.Test;

class TailoringTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aRequestForMorePagesThanUsualGetsThemAndWordsInProportion() throws Exception {
    Template briefing = tailored("research-briefing", "{\"length\":{\"pages\":12}}", 1);

    assertThat(briefing.limits().pages()).isEqualTo(12);
    assertThat(briefing.limits().words()).isEqualTo(3120);
  }

  @Test
  void aRequestForMorePagesThanTheTemplateAllowsGetsTheMostThatItAllows() throws Exception {
    assertThat(tailored("talking-points", "{\"length\":{\"pages\":9}}", 1).limits().pages())
        .isEqualTo(2);
  }

  @Test
  void eachFurtherTopicMayTakeAnotherPageAsFarAsTheTemplateAllows() throws Exception {
    assertThat(tailored("at-a-glance", "{}", 2).limits().pages()).isEqualTo(3);
    assertThat(tailored("options-memo", "{}", 4).limits().pages()).isEqualTo(5);
  }

  @Test
  void ministersGetTheBackgroundShort() throws Exception {
    assertThat(slot(tailored("options-memo", "{\"audience\":\"minister\"}", 1), Role.BACKGROUND))
        .extracting(Slot::bodySizes)
        .isEqualTo(java.util.List.of(BodySize.SHORT));
  }

  @Test
  void legalAdvisersGetTheArgumentsInFull() throws Exception {
    Template memo = tailored("options-memo", "{\"audience\":\"legalAdviser\"}", 1);

    assertThat(slot(memo, Role.ARGUMENTS_FOR).bodySizes()).startsWith(BodySize.FULL);
  }

  @Test
  void optionsKeepTheirCommonSizeForEveryReader() throws Exception {
    for (Audience readers : Audience.values()) {
      Template memo = tailored("options-memo", "{\"audience\":\"" + readers.code() + "\"}", 1);

      assertThat(slot(memo, Role.OPTIONS).bodySizes())
          .isEqualTo(slot(memo, Role.STATUS_QUO).bodySizes());
    }
  }

  @Test
  void eachTopicHasItsOwnBottomLine() throws Exception {
    Slot line = slot(tailored("at-a-glance", "{}", 3), Role.BOTTOM_LINE);

    assertThat(line.min()).isEqualTo(3);
    assertThat(line.max()).isEqualTo(3);
  }

  @Test
  void whoArguesAgainstBeginsWithTheCaseAgainst() throws Exception {
    Template glance = tailored("at-a-glance", "{\"posture\":\"advocateCon\"}", 1);

    assertThat(glance.slots().indexOf(slot(glance, Role.ARGUMENTS_AGAINST)))
        .isLessThan(glance.slots().indexOf(slot(glance, Role.ARGUMENTS_FOR)));
  }

  @Test
  void aTemplatesReadersAndPostureCountWhereTheRequestNamesNone() throws Exception {
    Template note = SeedLibrary.dossier("deterrence", "red-team-note").template().body();

    BriefRequest request = Tailoring.request(request("{}"), note);

    assertThat(request.postureOrDefault()).isEqualTo(Posture.RED_TEAM);
    assertThat(request.audienceOrDefault()).isEqualTo(Audience.MILITARY_PLANNER);
  }

  @Test
  void theRequestsPostureCountsBeforeTheTemplates() throws Exception {
    Template note = SeedLibrary.dossier("deterrence", "red-team-note").template().body();

    assertThat(Tailoring.request(request("{\"posture\":\"balanced\"}"), note).posture())
        .isEqualTo(Posture.BALANCED);
  }

  private static Template tailored(String template, String fields, int topics) throws Exception {
    Template usual = SeedLibrary.dossier("deterrence", template).template().body();
    return Tailoring.template(usual, request(fields), topics);
  }

  private static BriefRequest request(String fields) throws Exception {
    return JSON.readValue(fields, BriefRequest.class);
  }

  private static Slot slot(Template template, Role role) {
    return template.slots().stream().filter(it -> it.role() == role).findFirst().orElseThrow();
  }
}

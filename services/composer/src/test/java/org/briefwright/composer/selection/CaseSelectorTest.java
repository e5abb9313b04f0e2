package org.briefwright.composer.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.SeedLibrary;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;
import org.briefwright.composer.request.BriefRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseSelectorTest {

  private static final String TOPIC = "deterrence";
  private static final String TEMPLATE = "options-memo";

  @ParameterizedTest
  @EnumSource(names = {"PRO", "CON"})
  void eachSideIsLedByACaseThatIsMostOnPoint(Stance side) {
    ChosenCase first =
        chosen().stream().filter(it -> it.bearing().stance() == side).findFirst().orElseThrow();

    assertThat(first.mostOnPoint()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("org.briefwright.composer.dossier.SeedLibrary#topicsAndTemplatesWithCases")
  void aCaseThatAnswersAChosenOneIsChosenBeforeOthersOfItsSide(String topic, String template) {
    List<ChosenCase> chosen = select(topic, template, new ArrayList<>());
    for (int i = 0; i < chosen.size(); i++) {
      ChosenCase one = chosen.get(i);
      List<ChosenCase> before = chosen.subList(0, i);
      if (before.stream().anyMatch(one::speaksLike)) {
        List<String> answers =
            before.stream()
                .filter(it -> it.bearing().stance() == one.bearing().stance().opposite())
                .flatMap(it -> it.counterexamples().stream())
                .filter(id -> before.stream().noneMatch(it -> it.held().id().equals(id)))
                .toList();
        assertThat(answers.isEmpty() || answers.contains(one.held().id())).isTrue();
      }
    }
  }

  @Test
  void whatIsNotChosenIsNamedWithTheReason() {
    List<Rejected> rejected = new ArrayList<>();
    int chosen = select(TOPIC, TEMPLATE, rejected).size();

    assertThat(rejected).hasSize(SeedLibrary.dossier(TOPIC, TEMPLATE).precedents().size() - chosen);
  }

  private static List<ChosenCase> chosen() {
    return select(TOPIC, TEMPLATE, new ArrayList<>());
  }

  private static List<ChosenCase> select(String topic, String template, List<Rejected> rejected) {
    Dossier dossier = SeedLibrary.dossier(topic, template);
    List<Slot> slots = dossier.template().body().slots();
    int slot =
        IntStream.range(0, slots.size())
            .filter(i -> slots.get(i).role() == Role.PRECEDENTS)
            .findFirst()
            .orElseThrow();
    return CaseSelector.select(BriefRequest.on(topic, template), dossier, slot, rejected).stream()
        .flatMap(group -> group.cases().stream())
        .toList();
  }
}

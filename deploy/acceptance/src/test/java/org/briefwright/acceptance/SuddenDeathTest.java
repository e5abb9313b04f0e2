package org.briefwright.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.briefwright.local.Service;
import org.briefwright.local.Stack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Any one service is killed while analysts ask for briefs.
class SuddenDeathTest {
  private static final int REQUESTS = 200;

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyAnswerIsWholeAndEveryBriefIsKept(Service victim) throws InterruptedException {
    Stack stack = LocalStack.stack();
    try (Analysts analysts = new Analysts(stack.settings().url(Service.COMPOSER), victim.id())) {
      analysts.awaitFirstBrief();
      analysts.ask(REQUESTS);
      analysts.awaitBriefs(REQUESTS / 5);
      stack.kill(victim);
      List<Answer> answers = analysts.allAnswers();
      stack.startAll(EnumSet.of(victim));

      assertThat(answers).hasSize(REQUESTS);
      assertThat(answers).allMatch(answer -> answer.isWhole(victim == Service.COMPOSER));
      List<Answer> briefs = answers.stream().filter(Answer::isBrief).toList();
      assertThat(briefs).hasSizeGreaterThanOrEqualTo(REQUESTS / 5);
      assertThat(briefs)
          .allSatisfy(brief -> assertThat(analysts.readAgain(brief)).isEqualTo(brief.body()));
    }
  }
}

package org.briefwright.benchmark.typesetters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.briefwright.benchmark.typesetters.engine.Cost;
import org.briefwright.benchmark.typesetters.engine.EngineName;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final String BEGIN = "<!-- measured: typesetters begin -->";
  private static final String END = "<!-- measured: typesetters end -->";

  @Test
  void onlyWhatStandsBetweenTheMarksIsReplaced() throws IOException {
    String page = "before " + BEGIN + " old " + END + " after";

    assertThat(new Report("new").replacedIn(page))
        .isEqualTo("before " + BEGIN + "\n\nnew\n\n" + END + " after");
  }

  @Test
  void aPageWithoutMarksIsRefused() {
    assertThatThrownBy(() -> new Report("new").replacedIn("nothing"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void processorTimeIsSetBesideOurs() {
    Report report = new Report("");

    report.warm(
        Length.SHORT,
        List.of(standing(EngineName.OURS, 4, List.of()), standing(EngineName.FOP, 40, List.of())));

    assertThat(report.toString()).contains("| Apache FOP | 2 | 40.0 | 10.0 |");
  }

  @Test
  void aBrokenStandardThatNobodyClaimedIsSaidToBeSo() {
    Report report = new Report("");

    report.warm(
        Length.SHORT,
        List.of(standing(EngineName.LIMIT, 1, List.of(new Verdict("ua1", List.of("7.1 test 1"))))));

    assertThat(report.toString()).contains("UA-1 broken in 1, not claimed");
  }

  @Test
  void theColdTableShowsOursWithAndWithoutAnAotCache() {
    Report report = new Report("");

    report.cold(
        new Cold(
            Map.of(EngineName.OURS, new Cost(900, 800, 100)), new Cost(450, 200, 90), 300, 150));

    assertThat(report.toString())
        .contains("| Briefwright | 800 | 1.00 | 900 | 100 |")
        .contains("| Briefwright, with an AOT cache | 200 | 0.25 | 450 | 90.0 |");
  }

  private static Standing standing(EngineName engine, double millis, List<Verdict> verdicts) {
    return new Standing(engine, new Cost(millis, millis, 1), 2, 40, verdicts);
  }
}

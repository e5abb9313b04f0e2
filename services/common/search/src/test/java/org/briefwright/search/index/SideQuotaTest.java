package org.briefwright.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideQuotaTest {
  private static final SideQuota QUOTA = new SideQuota(List.of("con", "pro"));

  @Test
  void threeOfTheWeakerSideComeOntoTheFirstPage() {
    List<Ranked> ranked = ranked("p".repeat(20) + "cccc");

    List<String> first = sides(QUOTA.apply(ranked).subList(0, 10));

    assertThat(first).filteredOn("con"::equals).hasSize(3);
  }

  @Test
  void whatIsBelowTheFiftiethIsNotLiftedUp() {
    List<Ranked> ranked = ranked("p".repeat(50) + "ccc");

    assertThat(sides(QUOTA.apply(ranked).subList(0, 10))).doesNotContain("con");
  }

  @Test
  void anOrderThatHasBothSidesStays() {
    List<Ranked> ranked = ranked("pcpcpcpcpcpc");

    assertThat(QUOTA.apply(ranked)).isEqualTo(ranked);
  }

  @Test
  void nothingIsLostAndNothingComesTwice() {
    List<Ranked> ranked = ranked("p".repeat(30) + "c".repeat(40));

    assertThat(QUOTA.apply(ranked)).containsExactlyInAnyOrderElementsOf(ranked);
  }

  private static List<Ranked> ranked(String sides) {
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < sides.length(); i++) {
      String side = sides.charAt(i) == 'p' ? "pro" : "con";
      ranked.add(new Ranked(Documents.onAxis("d" + i, side, 0), sides.length() - i));
    }
    return ranked;
  }

  private static List<String> sides(List<Ranked> ranked) {
    return ranked.stream().map(one -> one.document().side()).toList();
  }
}

package org.briefwright.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.typeset.CrowdedReport;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class JoinedRowsTest {

  @Test
  void rowsThatOneCellJoinsStandOnOnePage() {
    Layout layout = Typesetter.of(Theme.ministry()).layout(CrowdedReport.report());

    for (int page = 1; page <= layout.pageCount(); page++) {
      long groups = layout.textOf(page).lines().filter(line -> line.startsWith("Group ")).count();
      long lastRows = layout.textOf(page).lines().filter("Three"::equals).count();
      assertThat(groups).isEqualTo(lastRows);
    }
  }
}

package org.briefwright.typeset.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.Chart;
import org.junit.jupiter.api.Test;

class PictureHtmlTest {

  @Test
  void thePictureIsNamedAndDescribed() {
    assertThat(html(PictureSpecimen.bars()))
        .contains("role=\"img\" aria-labelledby=\"picture-1-title picture-1-desc\"")
        .contains("<title id=\"picture-1-title\">Guarantees with forces in place")
        .contains("<desc id=\"picture-1-desc\">A chart of how long");
  }

  @Test
  void theDataIsATableBehindASwitch() {
    assertThat(html(PictureSpecimen.bars()))
        .containsSubsequence(
            "<details>",
            "<summary>Data</summary>",
            "<th scope=\"row\">Korea, since 1953</th><td class=\"end\">72</td>",
            "</details>");
  }

  @Test
  void markupInLabelsIsHarmless() {
    Chart chart =
        new BarChart(Axis.of("Years"), List.of(new BarChart.Bar("<script>x</script>", 3)));

    assertThat(html(chart)).doesNotContain("<script");
  }

  private static String html(Chart chart) {
    return HtmlWriter.html(Specimen.document(List.of(PictureSpecimen.picture("p", chart))));
  }
}

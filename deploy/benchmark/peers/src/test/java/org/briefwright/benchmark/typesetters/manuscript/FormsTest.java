package org.briefwright.benchmark.typesetters.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class FormsTest {

  private static final Manuscript AWKWARD =
      new Manuscript(
          "Costs & <ends>",
          List.of(new Part.Noted("Half #1 of 100 % at $5", "See [a_b] & co.", " to {go}.")));

  @Test
  void htmlIsWellFormed() throws Exception {
    assertThat(rootOf(AsHtml.of(AWKWARD, AsHtml.Notes.FOOT, ""))).isEqualTo("html");
  }

  @Test
  void formattingObjectsAreWellFormed() throws Exception {
    assertThat(rootOf(AsFo.of(AWKWARD))).isEqualTo("fo:root");
  }

  @Test
  void anEngineWithoutFootnotesGetsThemAtTheEnd() {
    String html = AsHtml.of(AWKWARD, AsHtml.Notes.END, "");

    assertThat(html.indexOf("a_b")).isGreaterThan(html.indexOf("to {go}."));
  }

  @Test
  void typstsOwnSignsAreEscaped() {
    assertThat(AsTypst.escaped("#1 [a_b] $5 *x*")).isEqualTo("\\#1 \\[a\\_b\\] \\$5 \\*x\\*");
  }

  @Test
  void latexsOwnSignsAreEscaped() {
    assertThat(AsLatex.escaped("#1 100 % {a_b} & “so”"))
        .isEqualTo("\\#1 100 \\% \\{a\\_b\\} \\& ``so''");
  }

  private static String rootOf(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement()
        .getTagName();
  }
}

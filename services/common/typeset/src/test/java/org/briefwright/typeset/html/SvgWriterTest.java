package org.briefwright.typeset.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.Chart;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgWriterTest {

  @Test
  void thePictureIsAFileThatNamesAndDescribesItself() throws Exception {
    Element svg = read(PictureSpecimen.claims());

    assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(text(svg, "title")).startsWith("Guarantees with forces in place");
    assertThat(text(svg, "desc")).startsWith("A chart of how long");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("picture-title picture-desc");
  }

  @Test
  void markupInLabelsStaysText() throws Exception {
    ArgumentMap map =
        new ArgumentMap(
            List.of(new ArgumentMap.Claim("a", "<script>x</script>", ArgumentMap.Side.FOR, true)),
            List.of());

    Element svg = read(map);

    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(text(svg, "text")).startsWith("<script>");
  }

  private static String text(Element svg, String name) {
    return svg.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Element read(Chart chart) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    String svg = SvgWriter.svg(PictureSpecimen.picture("p", chart), "en");
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }
}

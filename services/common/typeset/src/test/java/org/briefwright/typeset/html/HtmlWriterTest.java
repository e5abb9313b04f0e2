package org.briefwright.typeset.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Paragraph;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  @Test
  void markupInTextIsShownAndNotInterpreted() {
    String html =
        HtmlWriter.html(
            Specimen.document(List.of(Paragraph.of("<script>alert('x')</script> & {{y}}"))));

    assertThat(html)
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; {{y}}")
        .doesNotContain("<script");
  }

  @Test
  void notesAreNumberedAndLinkedBothWays() {
    String html = HtmlWriter.html(Specimen.brief());

    assertThat(html)
        .contains("<a href=\"#note-n6\" id=\"call-n6\" role=\"doc-noteref\">6</a>")
        .contains("<li id=\"note-n6\"><a href=\"#call-n6\" role=\"doc-backlink\">6</a>");
  }

  @Test
  void headerCellsSayWhatTheyHead() {
    String html = HtmlWriter.html(Specimen.brief());

    assertThat(html).contains("<th scope=\"col\">Case</th>", "<th scope=\"row\">Korea, since 1953");
  }
}

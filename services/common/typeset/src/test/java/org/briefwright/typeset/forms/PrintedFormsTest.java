package org.briefwright.typeset.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.briefwright.testing.forms.Chromium;
import org.briefwright.testing.forms.LibreOffice;
import org.briefwright.testing.forms.Reading;
import org.briefwright.testing.pdf.PdfReading;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// HTML and Word files as other programs print them: nothing is lost on the way.
class PrintedFormsTest {

  private static final Typesetter TYPESETTER = Typesetter.of(Theme.ministry());

  @Tag("libreoffice")
  @ParameterizedTest
  @EnumSource
  void libreOfficePrintsEveryWordOfTheWordFile(Written written) {
    byte[] docx = TYPESETTER.docx(written.document());

    String printed = PdfReading.text(LibreOffice.print(docx));

    assertThat(Reading.ofDocx(docx).missingFromPrint(printed)).isEmpty();
  }

  @Tag("chromium")
  @ParameterizedTest
  @EnumSource
  void chromiumPrintsEveryWordOfTheHtml(Written written) {
    String html = HtmlWriter.html(written.document());

    String printed = PdfReading.text(Chromium.print(html));

    assertThat(Reading.ofHtmlOnPaper(html).missingFromPrint(printed)).isEmpty();
  }
}

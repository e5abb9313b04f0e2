package org.briefwright.typeset.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.testing.forms.Reading;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Blocks;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.markdown.MarkdownWriter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameWordsTest {

  private static final Typesetter TYPESETTER = Typesetter.of(Theme.ministry());

  @ParameterizedTest
  @EnumSource
  void thePdfSaysWhatTheHtmlSays(Written written) {
    assertThat(html(written).missingFrom(pdf(written))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theWordFileSaysWhatTheHtmlSays(Written written) {
    assertThat(html(written).missingFrom(docx(written))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theHtmlSaysWhatTheWordFileSays(Written written) {
    assertThat(docx(written).without(codes(written)).missingFrom(html(written))).isEmpty();
  }

  /// What a code holds is drawn in HTML and PDF, and spelt out in a Word file.
  private static List<String> codes(Written written) {
    List<String> codes = new ArrayList<>();
    for (Block block : Blocks.of(written.document())) {
      if (block instanceof MatrixCode code) {
        codes.add(code.content());
      }
    }
    return codes;
  }

  /// The report's table joins columns under one head, which Markdown's tables cannot.
  @ParameterizedTest
  @EnumSource(names = "REPORT", mode = EnumSource.Mode.EXCLUDE)
  void theMarkdownSaysWhatTheHtmlSays(Written written) {
    assertThat(html(written).missingFrom(markdown(written))).isEmpty();
  }

  private static Reading html(Written written) {
    return Reading.ofHtml(HtmlWriter.html(written.document()));
  }

  private static Reading markdown(Written written) {
    return Reading.ofMarkdown(MarkdownWriter.markdown(written.document()));
  }

  private static Reading docx(Written written) {
    return Reading.ofDocx(TYPESETTER.docx(written.document()));
  }

  private static Reading pdf(Written written) {
    Document document = written.document();
    return Reading.ofPdf(TYPESETTER.pdf(TYPESETTER.layout(document)));
  }
}

package org.briefwright.typeset.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Paragraph;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

  @Test
  void markupInTextIsEscaped() {
    String markdown =
        MarkdownWriter.markdown(
            Specimen.document(List.of(Paragraph.of("*not* <b>bold</b> [a](b) `c` | d"))));

    assertThat(markdown).isEqualTo("\\*not\\* \\<b\\>bold\\</b\\> \\[a\\](b) \\`c\\` \\| d\n");
  }

  @Test
  void aLineCannotBecomeAListOrAHeading() {
    assertThat(MarkdownWriter.markdown(Specimen.document(List.of(Paragraph.of("1. first")))))
        .isEqualTo("1\\. first\n");
    assertThat(MarkdownWriter.markdown(Specimen.document(List.of(Paragraph.of("# first")))))
        .isEqualTo("\\# first\n");
  }

  @Test
  void notesKeepTheirNumbers() {
    String markdown = MarkdownWriter.markdown(Specimen.brief());

    assertThat(markdown)
        .contains("do not count at all.[^6]")
        .contains("[^6]: Lebow and Stein, “Deterrence: The Elusive Dependent Variable”, 336–369.");
  }

  @Test
  void listsBoxesAndTablesAreMarkdown() {
    String markdown = MarkdownWriter.markdown(Specimen.brief());

    assertThat(markdown)
        .contains("1. It is **very likely** that")
        .contains("> **Bottom line**")
        .containsPattern("\n> [^\n]+\n>\n\n[^>]")
        .contains("| Case | What it was | Held, years |")
        .contains("| --- | --- | --: | --- | --- |");
  }
}

package org.briefwright.typeset.pdf;

import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefwright.typeset.Attachment;
import org.briefwright.typeset.Attachment.Relationship;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

class ConformanceTest {

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @Test
  void aBriefWithEveryKindOfBlockConforms() {
    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.brief()));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
  }

  @Test
  void attachmentsTravelAsAssociatedFiles() {
    byte[] manifest = "{\"brief\":\"BW-1\"}".getBytes(StandardCharsets.UTF_8);
    Attachment attachment =
        new Attachment(
            "manifest.json",
            "application/json",
            "How this brief came to be",
            Relationship.DATA,
            manifest);

    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.brief()), List.of(attachment));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a().attachments().containsExactly("manifest.json");
  }
}

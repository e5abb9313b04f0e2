package org.briefwright.typeset.pdf;

import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.List;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWords;
import org.briefwright.typeset.document.Text;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureConformanceTest {

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @ParameterizedTest
  @ValueSource(strings = {"bars", "ranges", "lines", "timeline", "factors", "claims"})
  void eachKindOfPictureConforms(String kind) {
    Picture picture = PictureSpecimen.picture("p", PictureSpecimen.charts().get(kind));

    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.document(List.of(picture))));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
  }

  @Test
  void aPictureWithAPrintedTableConforms() {
    Picture picture =
        new Picture(
            "p",
            List.of(new Text("It held")),
            "Bars.",
            List.of(),
            PictureSpecimen.bars(),
            Picture.Data.PRINTED,
            PictureWords.ENGLISH);

    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.document(List.of(picture))));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
  }

  @Test
  void screenReadersGetTheDataCellByCell() {
    Picture picture = PictureSpecimen.picture("p", PictureSpecimen.bars());

    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.document(List.of(picture))));

    assertThatPdf(pdf).taggedText().contains("Item\nYears held\nKorea, since 1953\n72\n");
  }
}

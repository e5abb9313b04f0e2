package org.briefwright.typeset.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The PDFs in docs/specimen are what the typesetter writes now. `-Dspecimen.refresh=true` writes
/// them anew, with pictures of their pages; deploy/specimen does so.
class SpecimenBookTest {

  private static final Path FOLDER = Path.of("../../../docs/specimen");
  private static final boolean REFRESH = Boolean.getBoolean("specimen.refresh");

  /// One file of docs/specimen.
  private record Sheet(String theme, String kind, Document document) {

    byte[] pdf() {
      Typesetter typesetter = Typesetter.of(Theme.shipped(theme));
      Layout layout = typesetter.layout(document);
      assertThat(layout.warnings()).isEmpty();
      return typesetter.pdf(layout);
    }

    Path file(String extension) {
      return FOLDER.resolve(kind + "-" + theme + extension);
    }

    @Override
    public String toString() {
      return kind + " in " + theme;
    }
  }

  static Stream<Sheet> sheets() {
    return Theme.shipped().stream()
        .flatMap(
            theme ->
                Stream.of(
                    new Sheet(theme, "specimen", SpecimenBook.whole()),
                    new Sheet(theme, "endnotes", SpecimenBook.withEndnotes())));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theSpecimenIsWhatTheTypesetterWritesNow(Sheet sheet) throws IOException {
    byte[] pdf = sheet.pdf();
    if (REFRESH) {
      Files.createDirectories(FOLDER);
      Files.write(sheet.file(".pdf"), pdf);
      Files.write(sheet.file(".png"), ContactSheet.png(pdf));
    }

    assertThat(pdf)
        .as("deploy/specimen writes the specimen anew")
        .isEqualTo(Files.readAllBytes(sheet.file(".pdf")));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theSpecimenConforms(Sheet sheet) {
    assertThatPdf(sheet.pdf()).isPdfUa1().isPdfA3a();
  }
}

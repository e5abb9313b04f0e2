package org.briefwright.typeset.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The specimen's pages in each theme, compared with what was approved. A page that differs leaves
/// a picture of what moved in `target/golden`; `-Dgolden.refresh=true` approves all as they are.
class GoldenTest {

  private static final Path APPROVED = Path.of("src/test/resources/golden");
  private static final Path SEEN = Path.of("target/golden");
  private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");

  @TestFactory
  Stream<DynamicTest> pagesLookAsApproved() {
    return Stream.of(Theme.ministry()).flatMap(GoldenTest::pages);
  }

  @Test
  void aPictureShowsWhatMoved() {
    BufferedImage before = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage after = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    before.setRGB(1, 0, 0xFFFFFF);
    after.setRGB(0, 0, 0xFFFFFF);

    BufferedImage moved = Picture.moved(before, after);

    assertThat(moved.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xC0392B);
    assertThat(moved.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0x1F6FB2);
  }

  private static Stream<DynamicTest> pages(Theme theme) {
    PagedDocument paged = PagedDocument.of(Specimen.brief(), theme, new LineMemo());
    Typesetter typesetter = Typesetter.of(theme);
    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.brief()));
    return IntStream.rangeClosed(1, paged.pages().size())
        .mapToObj(
            page -> {
              String name = theme.name() + "-" + page;
              String dump = PageDump.of(paged, paged.pages().get(page - 1));
              return DynamicTest.dynamicTest(name, () -> compare(name, dump, pdf, page));
            });
  }

  private static void compare(String name, String dump, byte[] pdf, int page) throws IOException {
    Path approved = APPROVED.resolve(name + ".txt");
    Path picture = APPROVED.resolve(name + ".png");
    if (REFRESH) {
      Files.createDirectories(APPROVED);
      Files.writeString(approved, dump);
      Picture.write(Picture.of(pdf, page), picture);
      return;
    }
    String before = Files.readString(approved);
    if (!before.equals(dump)) {
      BufferedImage after = Picture.of(pdf, page);
      Picture.write(Picture.moved(Picture.read(picture), after), SEEN.resolve(name + ".png"));
      Files.writeString(SEEN.resolve(name + ".txt"), dump);
    }
    assertThat(dump).as("what moved is shown in %s", SEEN.resolve(name + ".png")).isEqualTo(before);
  }
}

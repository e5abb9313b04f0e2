package org.briefwright.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.line.Line;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PlacedRow;
import org.briefwright.typeset.page.PlacedText;
import org.briefwright.typeset.page.TypeArea;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesOnPaperTest {

  @ParameterizedTest
  @MethodSource("everyThemeOnEveryPaper")
  void nothingLeavesTheTypeArea(Theme theme, PageFormat paper) {
    Layout layout = Typesetter.of(theme).layout(thrice(paper));

    TypeArea area = layout.paged().area();
    // Punctuation at a line's end may stand out by half its width.
    double hanging = theme.style(Role.BODY).size() * 0.25;
    assertThat(layout.pageCount()).isGreaterThan(3);
    for (Page page : layout.paged().pages()) {
      List<PlacedRow> rows = new ArrayList<>(page.body());
      rows.addAll(page.notes());
      for (PlacedRow row : rows) {
        assertThat(row.y()).isBetween(0.0, area.height());
        assertThat(row.y() + row.row().height()).isLessThanOrEqualTo(area.height() + 0.02);
        for (Piece piece : row.row().pieces()) {
          assertThat(piece.x()).isGreaterThanOrEqualTo(-0.01);
          assertThat(piece.x() + width(piece)).isLessThanOrEqualTo(area.width() + hanging);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyThemeOnEveryPaper")
  void theFurnitureStandsOnThePaperOutsideTheTypeArea(Theme theme, PageFormat paper) {
    Layout layout = Typesetter.of(theme).layout(thrice(paper));

    TypeArea area = layout.paged().area();
    double size = theme.style(Role.FURNITURE).size();
    for (Page page : layout.paged().pages()) {
      for (PlacedText head : page.header()) {
        assertThat(head.y()).isBetween(size, area.top() - size / 2);
        assertThat(head.x() + head.line().width())
            .isLessThanOrEqualTo(area.left() + area.width() + 0.01);
      }
      for (PlacedText foot : page.footer()) {
        assertThat(foot.y()).isBetween(area.bottom() + size, area.paperHeight() - size / 2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyThemeOnEveryPaper")
  void theTypeAreaStandsInTheMiddleOfThePaperOnWholeGridLines(Theme theme, PageFormat paper) {
    TypeArea area = TypeArea.of(paper, theme);

    assertThat(area.left()).isGreaterThanOrEqualTo(theme.marginSide());
    assertThat(2 * area.left() + area.width()).isCloseTo(paper.width(), within());
    assertThat(area.height() / theme.grid() % 1).isCloseTo(0, within());
    assertThat(paper.height() - area.bottom()).isGreaterThanOrEqualTo(theme.marginBottom());
  }

  @ParameterizedTest
  @MethodSource("everyThemeOnEveryPaper")
  void theSpecimenConforms(Theme theme, PageFormat paper) {
    Typesetter typesetter = Typesetter.of(theme);
    List<Block> blocks = Specimen.brief().blocks();

    byte[] pdf = typesetter.pdf(typesetter.layout(Specimen.document("en", paper, blocks)));

    assertThatPdf(pdf).isPdfUa1().isPdfA3a();
  }

  @Test
  void linesBreakAlikeOnBothPapers() {
    List<Block> text =
        List.of(Paragraph.of("A promise is read coldly by those it binds. ".repeat(9)));

    assertThat(ends(PageFormat.US_LETTER, text)).isEqualTo(ends(PageFormat.A4, text));
  }

  @Test
  void everyRoleIsSetDifferentlySomewhere() {
    Theme ministry = Theme.ministry();

    for (Role role : Role.values()) {
      assertThat(List.of(Theme.thinkTank(), Theme.parliament()))
          .as(role.name())
          .noneMatch(theme -> theme.style(role).equals(ministry.style(role)));
    }
  }

  static Stream<Arguments> everyThemeOnEveryPaper() {
    return Theme.shipped().stream()
        .map(Theme::shipped)
        .flatMap(theme -> Stream.of(PageFormat.values()).map(paper -> Arguments.of(theme, paper)));
  }

  private static List<String> ends(PageFormat paper, List<Block> text) {
    return Typesetter.of(Theme.parliament())
        .layout(Specimen.document("en", paper, text))
        .paged()
        .pages()
        .getFirst()
        .body()
        .stream()
        .flatMap(row -> row.row().pieces().stream())
        .map(piece -> said(((Piece.TextPiece) piece).line()))
        .toList();
  }

  private static String said(Line line) {
    StringBuilder text = new StringBuilder();
    line.appendTo(text);
    return text.toString();
  }

  /// The specimen's blocks three times, and a word that no line holds.
  private static Document thrice(PageFormat paper) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      blocks.addAll(Specimen.brief().blocks());
      blocks.add(Paragraph.of("abcdefghij".repeat(40)));
    }
    return Specimen.document("en", paper, blocks);
  }

  private static double width(Piece piece) {
    return switch (piece) {
      case Piece.TextPiece text -> text.line().width();
      case Piece.RulePiece rule -> rule.width();
      case Piece.GroundPiece ground -> ground.ground().width();
      case Piece.LeaderPiece dots -> dots.width();
      case Piece.MatrixPiece code -> code.size();
      case Piece.PicturePiece picture -> picture.drawing().width();
    };
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }
}

package org.briefwright.composer;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The right half of a page's upper or lower margin, as it is printed.
///
/// @param letters in the order in which they were drawn
/// @param colours of the pixels, as six hexadecimal digits
record MarginOfPage(List<TextPosition> letters, Set<String> colours) {
  private static final float DOTS = 200;
  private static final float POINTS = 72;
  private static final float HIGH = 60;

  /// @param page from 0
  static List<MarginOfPage> aboveAndBelow(PDDocument pdf, int page) throws IOException {
    float width = pdf.getPage(page).getMediaBox().getWidth();
    float height = pdf.getPage(page).getMediaBox().getHeight();
    return List.of(
        of(pdf, page, new Rectangle2D.Float(width / 2, 0, width / 2, HIGH)),
        of(pdf, page, new Rectangle2D.Float(width / 2, height - HIGH, width / 2, HIGH)));
  }

  private static MarginOfPage of(PDDocument pdf, int page, Rectangle2D.Float area)
      throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (area.contains(letter.getX(), letter.getY())) {
              letters.add(letter);
            }
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(pdf);
    letters.sort((a, b) -> Float.compare(a.getX(), b.getX()));
    return new MarginOfPage(letters, colours(pdf, page, area));
  }

  private static Set<String> colours(PDDocument pdf, int page, Rectangle2D.Float area)
      throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS);
    Set<String> colours = new TreeSet<>();
    float scale = DOTS / POINTS;
    int right = Math.min(image.getWidth(), (int) (area.getMaxX() * scale));
    int bottom = Math.min(image.getHeight(), (int) (area.getMaxY() * scale));
    for (int x = (int) (area.x * scale); x < right; x++) {
      for (int y = (int) (area.y * scale); y < bottom; y++) {
        colours.add(HexFormat.of().toHexDigits(image.getRGB(x, y) & 0xFFFFFF, 6));
      }
    }
    return colours;
  }

  /// Whether a pixel has this colour, but for the rounding of a number in the PDF.
  boolean shows(String colour) {
    return colours.stream().anyMatch(it -> differenceOf(it, colour) <= 1);
  }

  private static int differenceOf(String one, String other) {
    int most = 0;
    for (int i = 0; i < one.length(); i += 2) {
      int difference =
          Integer.parseInt(one.substring(i, i + 2), 16)
              - Integer.parseInt(other.substring(i, i + 2), 16);
      most = Math.max(most, Math.abs(difference));
    }
    return most;
  }

  /// From left to right.
  String text() {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.getUnicode()));
    return text.toString().strip();
  }

  /// Of the smallest letter of what ends the text, in points.
  double sizeOf(String end) {
    return letters.subList(letters.size() - end.length(), letters.size()).stream()
        .mapToDouble(TextPosition::getFontSizeInPt)
        .min()
        .orElseThrow();
  }
}

package org.briefwright.typeset.proof;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Reads back where a page's ink lies, from the outlines of the embedded fonts.
final class InkReader extends PDFGraphicsStreamEngine {

  private final Map<String, Map<Integer, Rectangle2D>> outlines;
  private final List<Ink> inks = new ArrayList<>();
  private final Deque<Ink.Place> places = new ArrayDeque<>();
  private final Path2D.Double path = new Path2D.Double();
  private final List<Rectangle2D> glyphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double baseline;
  private double size;

  private InkReader(PDPage page, Map<String, Map<Integer, Rectangle2D>> outlines) {
    super(page);
    this.outlines = outlines;
  }

  /// The ink of each page.
  static List<List<Ink>> read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Ink>> pages = new ArrayList<>();
      Map<String, Map<Integer, Rectangle2D>> outlines = new HashMap<>();
      for (PDPage page : document.getPages()) {
        InkReader reader = new InkReader(page, outlines);
        reader.processPage(page);
        pages.add(reader.inks);
      }
      return pages;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    Ink.Place outer = places.isEmpty() ? Ink.Place.CONTENT : places.peek();
    Ink.Place inner = outer;
    if (tag.getName().equals("Artifact")) {
      boolean furniture = properties.containsKey(COSName.SUBTYPE);
      inner = furniture ? Ink.Place.FURNITURE : Ink.Place.DECORATION;
    }
    places.push(inner);
  }

  @Override
  public void endMarkedContentSequence() {
    places.pop();
  }

  @Override
  public void beginText() {
    glyphs.clear();
    text.setLength(0);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    Rectangle2D outline = outline(font, code);
    boolean inked = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
    if (inked && !outline.isEmpty()) {
      AffineTransform onPage = matrix.createAffineTransform();
      onPage.scale(1 / 1000.0, 1 / 1000.0);
      glyphs.add(onPage.createTransformedShape(outline).getBounds2D());
    }
    String unicode = font.toUnicode(code);
    text.append(unicode == null ? "?" : unicode);
    baseline = matrix.getTranslateY();
    size = matrix.getScalingFactorY();
  }

  private Rectangle2D outline(PDFont font, int code) throws IOException {
    Map<Integer, Rectangle2D> known =
        outlines.computeIfAbsent(font.getName(), first -> new HashMap<>());
    if (!known.containsKey(code)) {
      known.put(code, ((PDVectorFont) font).getNormalizedPath(code).getBounds2D());
    }
    return known.get(code);
  }

  @Override
  public void endText() {
    if (!glyphs.isEmpty()) {
      Rectangle2D box = (Rectangle2D) glyphs.getFirst().clone();
      glyphs.forEach(box::add);
      inks.add(new Ink(box, baseline, size, places.peek(), List.copyOf(glyphs), text.toString()));
    }
  }

  private void drawn() {
    Rectangle2D box = path.getBounds2D();
    inks.add(new Ink(box, 0, 0, places.peek(), List.of(), ""));
    path.reset();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p2.getX(), p2.getY());
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    drawn();
  }

  @Override
  public void fillPath(int rule) {
    drawn();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    drawn();
  }

  @Override
  public void clip(int rule) {}

  @Override
  public void shadingFill(COSName name) {}

  @Override
  public void drawImage(PDImage image) {}
}

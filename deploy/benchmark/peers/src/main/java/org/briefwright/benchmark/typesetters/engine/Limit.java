package org.briefwright.benchmark.typesetters.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.briefwright.benchmark.typesetters.manuscript.AsDocument;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;
import org.briefwright.typeset.flow.Piece;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.page.PlacedRow;
import org.briefwright.typeset.theme.Theme;

/// The least that a PDF of these pages can cost with PDFBox: text alone, of lines that were broken
/// beforehand, with fonts that were cut beforehand, without tags, links, outline and metadata.
final class Limit extends InThread<PagedDocument> {

  /// As fast as our own writer deflates; it can be set nowhere else.
  static {
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(Deflater.BEST_SPEED));
  }

  Limit(EngineName name) {
    super(name);
  }

  @Override
  PagedDocument source(Manuscript manuscript) {
    return PagedDocument.of(AsDocument.of(manuscript), Theme.ministry(), new LineMemo());
  }

  @Override
  byte[] pdf(PagedDocument paged) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      COSDictionary resources = resources(pdf);
      for (Page page : paged.pages()) {
        PDPage added =
            new PDPage(
                new PDRectangle(
                    (float) paged.area().paperWidth(), (float) paged.area().paperHeight()));
        COSStream content = pdf.getDocument().createCOSStream();
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(text(paged, page).bytes());
        }
        added.getCOSObject().setItem(COSName.CONTENTS, content);
        added.getCOSObject().setItem(COSName.RESOURCES, resources);
        pdf.addPage(added);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static PlainText text(PagedDocument paged, Page page) {
    PlainText text = new PlainText();
    double top = paged.area().paperHeight() - paged.area().top();
    page.body().forEach(row -> row(row, paged.area().left(), top, text));
    page.notes().forEach(row -> row(row, paged.area().left(), top, text));
    return text;
  }

  private static void row(PlacedRow placed, double left, double top, PlainText text) {
    for (Piece piece : placed.row().pieces()) {
      if (piece instanceof Piece.TextPiece line) {
        line.line()
            .runs()
            .forEach(run -> text.run(run, left + line.x(), top - placed.y() - line.y()));
      }
    }
  }

  private static COSDictionary resources(PDDocument pdf) throws IOException {
    Map<FaceName, COSDictionary> fonts = new EnumMap<>(FaceName.class);
    for (FaceName face : PlainFont.USED) {
      fonts.put(face, PlainFont.of(face, pdf));
    }
    COSDictionary named = new COSDictionary();
    fonts.forEach((face, font) -> named.setItem(PlainFont.resource(face), font));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, named);
    return resources;
  }
}

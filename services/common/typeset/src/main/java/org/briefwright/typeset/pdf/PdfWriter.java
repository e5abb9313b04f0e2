package org.briefwright.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.briefwright.typeset.Attachment;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.flow.Start;
import org.briefwright.typeset.page.Page;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.page.PlacedRow;
import org.briefwright.typeset.page.TypeArea;

/// Writes a paged document as PDF. Nothing in the file depends on when, where or by which thread it
/// was written.
public final class PdfWriter {

  private static final float PDF_VERSION = 1.7f;

  /// PDFBox deflates its object streams itself, at a level that can be set nowhere else. See
  /// [Streams] for why it is the fastest.
  static {
    System.setProperty(
        Filter.SYSPROP_DEFLATELEVEL, String.valueOf(java.util.zip.Deflater.BEST_SPEED));
  }

  private final PagedDocument paged;
  private final List<Attachment> attachments;
  private final PDDocument pdf;
  private final Streams streams;
  private final PdfFonts fonts = new PdfFonts();
  private final Links links = new Links();
  private final Outline outline = new Outline();
  private final StructureTree tree;

  private PdfWriter(
      PagedDocument paged, List<Attachment> attachments, PDDocument pdf, Streams streams) {
    this.paged = paged;
    this.attachments = attachments;
    this.pdf = pdf;
    this.streams = streams;
    this.tree = new StructureTree(paged.root(), paged.pages().size());
  }

  public static byte[] write(PagedDocument paged, List<Attachment> attachments) {
    try (PDDocument pdf = new PDDocument();
        Streams streams = new Streams(pdf)) {
      new PdfWriter(paged, attachments, pdf, streams).write();
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
  }

  private void write() throws IOException {
    COSDictionary resources = new COSDictionary();
    List<PDPage> pages = new ArrayList<>();
    for (Page page : paged.pages()) {
      PDPage added = page(page, resources);
      pages.add(added);
      pdf.addPage(added);
    }
    resources.setItem(COSName.FONT, fonts.resources(streams));
    links.resolve();
    catalog();
    Metadata metadata = paged.document().metadata();
    Info.write(metadata, pdf.getDocumentInformation().getCOSObject());
    pdf.setDocumentId(documentId(metadata));
  }

  private PDPage page(Page page, COSDictionary resources) throws IOException {
    TypeArea area = paged.area();
    PDPage added =
        new PDPage(new PDRectangle((float) area.paperWidth(), (float) area.paperHeight()));
    COSDictionary dictionary = added.getCOSObject();
    targets(page, dictionary);
    PagePainter painter =
        new PagePainter(page, dictionary, area, paged.theme().palette(), tree, fonts, links);
    ContentStream content = painter.paint();
    COSStream stream = streams.deflated(content.bytes(), content.length());
    dictionary.setItem(COSName.CONTENTS, stream);
    dictionary.setItem(COSName.RESOURCES, resources);
    dictionary.setInt(COSName.STRUCT_PARENTS, page.number() - 1);
    dictionary.setName(Names.TABS, "S");
    if (!painter.annotations().isEmpty()) {
      COSArray annotations = new COSArray();
      painter.annotations().forEach(annotations::add);
      dictionary.setItem(COSName.ANNOTS, annotations);
    }
    return added;
  }

  private void targets(Page page, COSDictionary dictionary) {
    TypeArea area = paged.area();
    for (PlacedRow placed : page.body()) {
      Start start = placed.row().start();
      if (start.heading() != null && !placed.repeated()) {
        outline.add(start.heading(), dictionary, area.paperHeight() - area.top() - placed.y() + 2);
      }
    }
    for (PlacedRow placed : page.notes()) {
      double y = area.paperHeight() - area.top() - placed.y() + 2;
      placed.row().start().ids().forEach(id -> links.target(id, dictionary, y));
    }
  }

  private void catalog() throws IOException {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    pdf.setVersion(PDF_VERSION);
    catalog.setName(COSName.VERSION, "1.7");
    catalog.setString(COSName.LANG, paged.document().lang());
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(Names.DISPLAY_DOC_TITLE, true);
    catalog.setItem(Names.VIEWER_PREFERENCES, preferences);
    outline.writeTo(catalog);
    PageLabelTree.write(paged.labels(), catalog);
    tree.writeTo(catalog);
    OutputIntent.write(catalog, streams);
    COSStream xmp = streams.plain(Xmp.packet(paged.document()));
    xmp.setItem(COSName.TYPE, COSName.METADATA);
    xmp.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, xmp);
    String date = Info.date(paged.document().metadata());
    EmbeddedFiles.write(attachments, date, catalog, streams);
  }

  private static long documentId(Metadata metadata) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String named = metadata.identifier() + "\n" + metadata.title() + "\n" + metadata.created();
      return ByteBuffer.wrap(sha.digest(named.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

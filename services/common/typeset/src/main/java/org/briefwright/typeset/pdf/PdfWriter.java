package org.briefwright.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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

  private static final int ID_LENGTH = 16;

  private final PagedDocument paged;
  private final List<Attachment> attachments;
  private final Streams streams;
  private final PdfFonts fonts = new PdfFonts();
  private final Links links = new Links();
  private final Outline outline = new Outline();
  private final StructureTree tree;

  private PdfWriter(PagedDocument paged, List<Attachment> attachments, Streams streams) {
    this.paged = paged;
    this.attachments = attachments;
    this.streams = streams;
    this.tree = new StructureTree(paged.root(), paged.pages().size());
  }

  public static byte[] write(PagedDocument paged, List<Attachment> attachments) {
    try (Streams streams = new Streams()) {
      return new PdfWriter(paged, attachments, streams).write();
    }
  }

  private byte[] write() {
    COSDictionary pages = pages();
    links.resolve();
    COSDictionary info = new PdfObject();
    Metadata metadata = paged.document().metadata();
    Info.write(metadata, info);
    return new PdfFile(streams).write(catalog(pages), info, documentId(metadata));
  }

  private COSDictionary pages() {
    PdfObject all = PdfObject.typed(COSName.PAGES);
    PdfObject resources = new PdfObject();
    TypeArea area = paged.area();
    COSArray kids = new COSArray();
    for (Page page : paged.pages()) {
      COSDictionary added = page(page);
      added.setItem(COSName.PARENT, all);
      added.setItem(COSName.RESOURCES, resources);
      added.setItem(
          COSName.MEDIA_BOX, Links.floats(0, 0, area.paperWidth(), area.paperHeight()));
      kids.add(added);
    }
    resources.setItem(COSName.FONT, fonts.resources());
    all.setItem(COSName.KIDS, kids);
    all.setInt(COSName.COUNT, kids.size());
    return all;
  }

  private COSDictionary page(Page page) {
    PdfObject dictionary = PdfObject.typed(COSName.PAGE);
    targets(page, dictionary);
    PagePainter painter =
        new PagePainter(
            page, dictionary, paged.area(), paged.theme().palette(), tree, fonts, links);
    ContentStream content = painter.paint();
    dictionary.setItem(COSName.CONTENTS, streams.deflated(content.bytes(), content.length()));
    dictionary.setInt(COSName.STRUCT_PARENTS, page.number() - 1);
    dictionary.setName(Names.TABS, "S");
    if (!painter.annotations().isEmpty()) {
      COSArray annotations = new COSArray();
      painter.annotations().forEach(annotations::add);
      dictionary.setItem(COSName.ANNOTS, annotations);
    }
    return dictionary;
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

  private COSDictionary catalog(COSDictionary pages) {
    PdfObject catalog = PdfObject.typed(COSName.CATALOG);
    catalog.setItem(COSName.PAGES, pages);
    catalog.setString(COSName.LANG, paged.document().lang());
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(Names.DISPLAY_DOC_TITLE, true);
    catalog.setItem(Names.VIEWER_PREFERENCES, preferences);
    outline.writeTo(catalog);
    PageLabelTree.write(paged.labels(), catalog);
    tree.writeTo(catalog);
    OutputIntent.write(catalog);
    PdfObject xmp = PdfObject.stream(Xmp.packet(paged.document()));
    xmp.setItem(COSName.TYPE, COSName.METADATA);
    xmp.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, xmp);
    String date = Info.date(paged.document().metadata());
    EmbeddedFiles.write(attachments, date, catalog, streams);
    return catalog;
  }

  private static byte[] documentId(Metadata metadata) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String named = metadata.identifier() + "\n" + metadata.title() + "\n" + metadata.created();
      return Arrays.copyOf(sha.digest(named.getBytes(StandardCharsets.UTF_8)), ID_LENGTH);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}

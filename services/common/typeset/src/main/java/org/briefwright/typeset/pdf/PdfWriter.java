package org.briefwright.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
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

  /// Of one page at a time.
  private final ContentStream content = new ContentStream(1 << 14);

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
    PdfDictionary pages = pages();
    links.resolve();
    PdfObject info = new PdfObject();
    Metadata metadata = paged.document().metadata();
    Info.write(metadata, info);
    return new PdfFile(streams).write(catalog(pages), info, documentId(metadata));
  }

  private PdfDictionary pages() {
    PdfObject all = PdfObject.typed("Pages");
    PdfObject resources = new PdfObject();
    TypeArea area = paged.area();
    PdfArray kids = new PdfArray();
    for (Page page : paged.pages()) {
      PdfDictionary added = page(page);
      added.put("Parent", all);
      added.put("Resources", resources);
      added.put("MediaBox", Links.floats(0, 0, area.paperWidth(), area.paperHeight()));
      kids.add(added);
    }
    resources.put("Font", fonts.resources(streams));
    all.put("Kids", kids);
    all.whole("Count", kids.size());
    return all;
  }

  private PdfDictionary page(Page page) {
    PdfObject dictionary = PdfObject.typed("Page");
    targets(page, dictionary);
    content.clear();
    PagePainter painter =
        new PagePainter(
            page, dictionary, paged.area(), paged.theme().palette(), tree, fonts, links, content);
    painter.paint();
    dictionary.put("Contents", streams.deflated(content.bytes(), content.length()));
    dictionary.whole("StructParents", page.number() - 1);
    dictionary.name("Tabs", "S");
    if (!painter.annotations().isEmpty()) {
      PdfArray annotations = new PdfArray();
      for (PdfDictionary annotation : painter.annotations()) {
        annotations.add(annotation);
      }
      dictionary.put("Annots", annotations);
    }
    return dictionary;
  }

  private void targets(Page page, PdfDictionary dictionary) {
    TypeArea area = paged.area();
    for (PlacedRow placed : page.body()) {
      Start start = placed.row().start();
      if (start.heading() != null && !placed.repeated()) {
        outline.add(start.heading(), dictionary, area.paperHeight() - area.top() - placed.y() + 2);
      }
    }
    for (PlacedRow placed : page.notes()) {
      double y = area.paperHeight() - area.top() - placed.y() + 2;
      links.targets(placed.row().start().ids(), dictionary, y);
    }
  }

  private PdfObject catalog(PdfDictionary pages) {
    PdfObject catalog = PdfObject.typed("Catalog");
    catalog.put("Pages", pages);
    catalog.text("Lang", paged.document().lang());
    PdfDictionary preferences = new PdfDictionary();
    preferences.flag("DisplayDocTitle", true);
    catalog.put("ViewerPreferences", preferences);
    outline.writeTo(catalog);
    PageLabelTree.write(paged.labels(), catalog);
    tree.writeTo(catalog);
    OutputIntent.write(catalog);
    PdfObject xmp = PdfObject.stream(Xmp.packet(paged.document()));
    xmp.name("Type", "Metadata");
    xmp.name("Subtype", "XML");
    catalog.put("Metadata", xmp);
    String date = Dates.pdf(paged.document().metadata().created());
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

package org.briefwright.typeset.forms;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.CrowdedReport;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.PolicyReport;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;

/// Documents that hold every piece and picture between them.
enum Written {
  BRIEF(Specimen.brief()),
  PICTURES(PictureSpecimen.document()),
  REPORT(PolicyReport.report()),
  CROWDED_REPORT(titled(CrowdedReport.report()));

  private final Document document;

  Written(Document document) {
    this.document = document;
  }

  /// A whole document has a title and sections, which a heap of pieces lacks.
  private static Document titled(Document report) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, "Crowded report"));
    blocks.add(Heading.of(2, "Pieces"));
    blocks.addAll(report.blocks());
    return new Document(
        report.lang(), report.metadata(), report.furniture(), report.format(), blocks);
  }

  Document document() {
    return document;
  }

  /// The document as one in another language; its words stay.
  Document in(String lang) {
    return new Document(
        lang, document.metadata(), document.furniture(), document.format(), document.blocks());
  }
}

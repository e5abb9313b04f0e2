package org.briefwright.benchmark.typesetters.engine;

import java.util.List;
import org.briefwright.benchmark.typesetters.manuscript.AsDocument;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.pdf.PdfWriter;
import org.briefwright.typeset.theme.Theme;

/// What a conforming PDF costs once its lines and pages are decided: our own writer, with the tags,
/// links, outline, metadata and subsets that the [Limit] leaves out.
final class LinesGiven extends InThread<PagedDocument> {

  LinesGiven(EngineName name) {
    super(name);
  }

  @Override
  PagedDocument source(Manuscript manuscript) {
    return PagedDocument.of(AsDocument.of(manuscript), Theme.ministry(), new LineMemo());
  }

  @Override
  byte[] pdf(PagedDocument paged) {
    return PdfWriter.write(paged, List.of());
  }
}

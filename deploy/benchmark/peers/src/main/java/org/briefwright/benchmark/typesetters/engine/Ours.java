package org.briefwright.benchmark.typesetters.engine;

import org.briefwright.benchmark.typesetters.manuscript.AsDocument;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.theme.Theme;

/// Our typesetter.
final class Ours extends InThread<Document> {

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  Ours(EngineName name) {
    super(name);
  }

  @Override
  Document source(Manuscript manuscript) {
    return AsDocument.of(manuscript);
  }

  @Override
  byte[] pdf(Document document) {
    return typesetter.pdf(typesetter.layout(document));
  }
}

package org.briefwright.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// Each field is named after the language of its text.
final class ByLanguage extends DelegatingAnalyzerWrapper {
  ByLanguage() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return Languages.analyser(field);
  }
}

package org.briefwright.composer;

import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.request.BriefRequest;

/// The most that a brief may be: the template's limits, or the request's where they are
/// tighter.
record Limits(int pages, int words) {

  static Limits of(BriefRequest request, Template template) {
    int pages = template.limits().pages();
    int words = template.limits().mostWords();
    if (request.length() != null) {
      pages = request.length().pages() == null ? pages : Math.min(pages, request.length().pages());
      words = request.length().words() == null ? words : Math.min(words, request.length().words());
    }
    return new Limits(pages, words);
  }
}

package org.briefwright.composer;

import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.request.BriefRequest;

/// The most that a brief may be: the template's limits, or the request's where they are
/// tighter.
record Limits(int pages, int words) {

  /// More than any page holds, for templates without a limit of words.
  private static final int WORDS_ON_A_PAGE = 700;

  static Limits of(BriefRequest request, Template template) {
    int pages = template.limits().pages();
    int words = template.limits().mostWords();
    if (request.length() != null) {
      pages = request.length().pages() == null ? pages : Math.min(pages, request.length().pages());
      words = request.length().words() == null ? words : Math.min(words, request.length().words());
    }
    return new Limits(pages, words);
  }

  /// More words than these are not worth trying.
  int mostWords() {
    return (int) Math.min(words, (long) pages * WORDS_ON_A_PAGE);
  }
}

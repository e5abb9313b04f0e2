package org.briefwright.search.index;

/// A document and its score: ten thousand times the cosine of query and document plus half of the
/// share of the query's rare words that it has. Scores compare documents, and queries a little;
/// `confidence` (0 to 1, null where nobody asks for it) compares queries.
public record Ranked(Document document, int score, Double confidence) {
  public Ranked(Document document, int score) {
    this(document, score, null);
  }
}

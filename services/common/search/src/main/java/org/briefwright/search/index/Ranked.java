package org.briefwright.search.index;

/// A document and its score: ten thousand times the cosine of query and document plus half of the
/// share of the query's rare words that it has. Scores compare documents, and queries a little.
public record Ranked(Document document, int score) {}

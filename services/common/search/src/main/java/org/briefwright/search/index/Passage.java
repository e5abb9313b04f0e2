package org.briefwright.search.index;

/// A short English text and its vector.
public record Passage(String text, byte[] vector) {}

package org.briefwright.typeset.document;

/// A hairline across the measure; an artifact.
public record Rule() implements Block {}

package org.briefwright.typeset.flow;

import java.util.List;

/// A footnote, set; stands at the foot of the page of its call.
///
/// @param order its place among the document's notes
public record NoteText(String id, int order, Element element, List<Row> rows) {}

package org.briefwright.typeset.flow;

import java.util.List;
import java.util.Set;

/// A document as one endless page.
public record FlowedDocument(List<Row> rows, Element root, Set<String> warnings) {}

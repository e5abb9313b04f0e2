package org.briefwright.typeset.page;

import java.util.List;
import org.briefwright.typeset.flow.Row;

/// A page, and the notes that it leaves to the next.
record FilledPage(Page page, List<Row> leftOver) {}

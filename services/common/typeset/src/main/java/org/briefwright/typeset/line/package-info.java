/// Paragraphs to lines: Knuth and Plass's total fit over boxes, glue and penalties.
package org.briefwright.typeset.line;

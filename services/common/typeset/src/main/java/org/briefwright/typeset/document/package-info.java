/// The document model: immutable values that say what a document holds, never how it looks.
///
/// It knows headings, notes and tables, and nothing of briefs, fragments or sources. Every text is
/// plain text: markup inside it is shown, never interpreted.
package org.briefwright.typeset.document;

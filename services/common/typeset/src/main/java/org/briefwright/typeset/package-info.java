/// The typesetter: a document in, PDF, HTML or Markdown out.
///
/// Rooms: `document` the model, `theme` how it looks, `font` faces and shaping, `line` the breaking
/// of paragraphs, `flow` blocks to rows, `page` rows to pages, `pdf`, `html` and `markdown` the
/// renditions. All of it is pure: no clock, no randomness, no files but its own resources.
package org.briefwright.typeset;

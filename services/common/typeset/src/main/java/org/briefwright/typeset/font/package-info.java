/// Faces: parsed once, immutable, shared by all threads. Text becomes glyphs here (GSUB ligatures
/// and figure styles, GPOS kerning), and glyphs become the subsets that a PDF embeds.
package org.briefwright.typeset.font;

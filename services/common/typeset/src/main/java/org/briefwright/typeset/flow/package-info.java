/// Blocks to rows: every block becomes a vertical list of rows that know how high they are, what is
/// on them, and whether a page may begin with them. No pages yet.
package org.briefwright.typeset.flow;

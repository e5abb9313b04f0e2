/// Tokenising, hyphenation and similarity: pure functions on text, without I/O beyond reading the
/// data that ships with them.
package org.briefwright.language;

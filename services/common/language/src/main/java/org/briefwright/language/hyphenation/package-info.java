/// Where words may be divided: Liang's algorithm on the pattern files of the hyph-utf8 collection,
/// which ship unchanged, each with its licence in its first lines.
package org.briefwright.language.hyphenation;

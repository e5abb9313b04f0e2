/// Documents as Word files (WordprocessingML), for those who go on editing: real styles,
/// footnotes, numbering and headings instead of looks.
///
/// The XML is written straight, as HTML is. Apache POI needed some 50 ms of CPU to save two
/// pages, which this room writes in one, and 18 MB of jars; it reads the files back in tests.
package org.briefwright.typeset.docx;

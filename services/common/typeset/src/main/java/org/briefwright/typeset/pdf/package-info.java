/// Pages to PDF: content streams, the tag tree, fonts, links, outline and metadata, written as
/// PDFBox's objects. PDF/UA-1 and PDF/A-3a.
package org.briefwright.typeset.pdf;

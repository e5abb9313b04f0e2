/// Pages to PDF: content streams, the tag tree, fonts, links, outline and metadata, written
/// as objects of our own. PDF/UA-1 and PDF/A-3a.
package org.briefwright.typeset.pdf;

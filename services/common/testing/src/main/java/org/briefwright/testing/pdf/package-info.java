/// Assertions on PDF bytes: conformance by veraPDF, text, outline, attachments by PDFBox.
package org.briefwright.testing.pdf;

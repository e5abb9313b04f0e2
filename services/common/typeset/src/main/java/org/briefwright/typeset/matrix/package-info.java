/// Codes for machines: what is dark and what is light, before any rendition draws it.
package org.briefwright.typeset.matrix;

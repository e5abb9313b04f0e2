/// Escaping for the XML and HTML that the typesetter writes.
package org.briefwright.typeset.xml;

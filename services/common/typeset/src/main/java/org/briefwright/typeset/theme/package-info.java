/// How documents look, as data: type, colours and measures, read from a file and checked.
package org.briefwright.typeset.theme;

/// Documents as HTML: one file, semantic, escaped, no script.
package org.briefwright.typeset.html;

/// Rows to pages: where each page ends, which notes stand at its foot, what its furniture says.
package org.briefwright.typeset.page;

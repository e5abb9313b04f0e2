/// Documents as Markdown (CommonMark with pipe tables and footnotes).
package org.briefwright.typeset.markdown;

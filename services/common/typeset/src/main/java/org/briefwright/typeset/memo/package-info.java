/// What is kept of work that was done before.
package org.briefwright.typeset.memo;

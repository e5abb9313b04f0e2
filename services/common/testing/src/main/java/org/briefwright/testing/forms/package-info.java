/// Readers of the forms in which a document can be had, and the programs that judge them.
package org.briefwright.testing.forms;

/// Who tests are, when it does not matter.
package org.briefwright.testing.identity;

/// The text that all engines set, and its forms for each of them.
package org.briefwright.benchmark.typesetters.manuscript;

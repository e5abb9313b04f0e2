/// Measures search: how good its order is on judged sets, and how it bears large libraries.
package org.briefwright.benchmark.search;

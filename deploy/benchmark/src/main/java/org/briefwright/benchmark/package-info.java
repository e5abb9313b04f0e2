/// Measures the whole of Briefwright over HTTP, on the machine it runs on.
package org.briefwright.benchmark;

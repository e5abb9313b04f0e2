/// Measures the pure steps of composing one by one, without HTTP and database, by JMH.
package org.briefwright.benchmark.steps;

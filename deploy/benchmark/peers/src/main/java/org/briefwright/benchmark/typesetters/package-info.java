/// Our typesetter and its peers, measured on the same text in one run.
package org.briefwright.benchmark.typesetters;

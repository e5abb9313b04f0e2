/// The engines that are compared, each behind the same door.
package org.briefwright.benchmark.typesetters.engine;

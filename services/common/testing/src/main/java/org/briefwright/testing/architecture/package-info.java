/// The architecture as rules that every module's `ArchitectureTest` picks from.
package org.briefwright.testing.architecture;

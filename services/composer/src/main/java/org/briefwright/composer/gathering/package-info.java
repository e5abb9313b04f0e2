/// Reads the content services: the one place of the composer that calls anybody.
package org.briefwright.composer.gathering;

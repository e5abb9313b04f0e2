/// Follows the content services' logs, so that what becomes of an item of the library is known to
/// the composer, whoever was away in between.
package org.briefwright.composer.following;

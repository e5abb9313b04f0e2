/// Data to drawings: shapes and lines of text at their places, in points, for a given width.
///
/// Everything is decided here, so that all renditions draw the same picture. No two texts of a
/// drawing touch each other.
package org.briefwright.typeset.picture;

package org.briefwright.typeset.picture;

import org.briefwright.typeset.document.PictureWords;

/// What all drawings of one picture share.
///
/// @param width to fill, in points
record Studio(Shades shades, Lettering lettering, PictureWords words, double width) {}

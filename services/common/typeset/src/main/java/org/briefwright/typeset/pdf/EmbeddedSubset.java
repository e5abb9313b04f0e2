package org.briefwright.typeset.pdf;

import java.util.BitSet;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.Faces;
import org.briefwright.typeset.font.FontFace;
import org.briefwright.typeset.font.FontProgram;
import org.briefwright.typeset.memo.Recent;

/// What a PDF embeds of a face for some glyphs, deflated. Documents of one kind use the same glyphs
/// again and again, so the last of these are kept.
record EmbeddedSubset(FontProgram program, byte[] toUnicode) {

  /// Each takes some 10 to 25 kB.
  private static final int MOST = 100;

  private static final Recent<Key, EmbeddedSubset> KNOWN = new Recent<>(MOST, _ -> 1);

  private record Key(FaceName face, BitSet glyphs) {}

  /// @param glyphs not to be changed afterwards
  static EmbeddedSubset of(FontFace face, BitSet glyphs) {
    return KNOWN.get(new Key(face.name(), glyphs), EmbeddedSubset::made);
  }

  private static EmbeddedSubset made(Key key) {
    FontFace face = Faces.get(key.face());
    return new EmbeddedSubset(
        face.subset(key.glyphs()), Streams.deflatedOnce(ToUnicode.of(face, key.glyphs())));
  }
}

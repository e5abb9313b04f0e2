package org.briefwright.typeset.pdf;

import java.util.BitSet;
import org.briefwright.typeset.font.FaceName;
import org.briefwright.typeset.font.FontFace;
import org.briefwright.typeset.font.FontProgram;
import org.briefwright.typeset.memo.Recent;

/// What a PDF embeds of a face for some glyphs, deflated. Documents of one kind use the same glyphs
/// again and again, so the last of these are kept.
record EmbeddedSubset(FontProgram program, byte[] toUnicode) {

  /// Each takes some 10 to 25 kB.
  private static final int MOST = 100;

  private static final Recent<Key, EmbeddedSubset> KNOWN = new Recent<>(MOST, _ -> 1);

  private record Key(FaceName face, BitSet glyphs) {

    /// By hand, as is the hash code, for the first document's sake: see the memo of lines.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && face == key.face && glyphs.equals(key.glyphs);
    }

    @Override
    public int hashCode() {
      return 31 * glyphs.hashCode() + face.ordinal();
    }
  }

  /// @param glyphs not to be changed afterwards
  static EmbeddedSubset of(FontFace face, BitSet glyphs, Streams streams) {
    Key key = new Key(face.name(), glyphs);
    EmbeddedSubset known = KNOWN.find(key);
    if (known == null) {
      known = made(face, glyphs, streams);
      KNOWN.keep(key, known);
    }
    return known;
  }

  private static EmbeddedSubset made(FontFace face, BitSet glyphs, Streams streams) {
    byte[] map = ToUnicode.of(face, glyphs);
    return new EmbeddedSubset(face.subset(glyphs), streams.deflate(map, map.length));
  }
}

package org.briefwright.typeset.font;

/// The characters whose pairs are kerned: Latin with Extended-A, Cyrillic of the Slavic languages,
/// and general punctuation. Others are set unkerned.
final class Repertoire {

  /// From the first character to the last.
  static final int[][] RANGES = {
    {0x20, 0x7E},
    {0xA0, 0x17F},
    {0x218, 0x21B},
    {0x2BC, 0x2BC},
    {0x400, 0x45F},
    {0x490, 0x493},
    {0x2010, 0x2027},
    {0x202F, 0x203A},
    {0x2044, 0x2044},
    {0x20AC, 0x20AC},
    {0x20B4, 0x20B4},
    {0x2116, 0x2116},
    {0x2122, 0x2122},
    {0x2190, 0x2193},
    {0x2212, 0x2212},
    {0x2248, 0x2248},
    {0x2260, 0x2265},
  };

  private Repertoire() {}
}

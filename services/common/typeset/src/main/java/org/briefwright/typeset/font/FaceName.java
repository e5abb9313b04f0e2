package org.briefwright.typeset.font;

import java.util.Locale;

/// The faces that ship with the typesetter; all cover Latin and Cyrillic.
public enum FaceName {
  SERIF_REGULAR("SourceSerif4-Regular", true, 80),
  SERIF_ITALIC("SourceSerif4-Italic", true, 80),
  SERIF_SEMIBOLD("SourceSerif4-SemiBold", true, 110),
  SERIF_SEMIBOLD_ITALIC("SourceSerif4-SemiBoldItalic", true, 110),
  SANS_REGULAR("SourceSans3-Regular", false, 80),
  SANS_ITALIC("SourceSans3-Italic", false, 80),
  SANS_SEMIBOLD("SourceSans3-SemiBold", false, 110),
  SANS_SEMIBOLD_ITALIC("SourceSans3-SemiBoldItalic", false, 110);

  private final String postScriptName;
  private final boolean serif;
  private final int stemWidth;

  FaceName(String postScriptName, boolean serif, int stemWidth) {
    this.postScriptName = postScriptName;
    this.serif = serif;
    this.stemWidth = stemWidth;
  }

  /// The face of a family with this slant and weight.
  public static FaceName of(String family, boolean italic, boolean strong) {
    String weight = strong ? "SEMIBOLD" : italic ? "" : "REGULAR";
    String slant = italic ? strong ? "_ITALIC" : "ITALIC" : "";
    return valueOf(family.toUpperCase(Locale.ROOT) + "_" + weight + slant);
  }

  /// Where a character is looked for when this face lacks it: the sans, which covers most, with the
  /// same slant and weight.
  public FaceName fallback() {
    return switch (this) {
      case SERIF_REGULAR, SANS_REGULAR -> SANS_REGULAR;
      case SERIF_ITALIC, SANS_ITALIC -> SANS_ITALIC;
      case SERIF_SEMIBOLD, SANS_SEMIBOLD -> SANS_SEMIBOLD;
      case SERIF_SEMIBOLD_ITALIC, SANS_SEMIBOLD_ITALIC -> SANS_SEMIBOLD_ITALIC;
    };
  }

  String resource() {
    return postScriptName + ".ttf";
  }

  public String postScriptName() {
    return postScriptName;
  }

  public boolean serif() {
    return serif;
  }

  /// Width of the main stems in thousandths of an em, estimated: TrueType files do not say.
  public int stemWidth() {
    return stemWidth;
  }
}

package org.briefwright.typeset.font;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private static final int REGULAR_STEM = 80;

  /// Upright, italic, and both again but strong.
  private static final List<FaceName> SERIF =
      List.of(SERIF_REGULAR, SERIF_ITALIC, SERIF_SEMIBOLD, SERIF_SEMIBOLD_ITALIC);

  private static final List<FaceName> SANS =
      List.of(SANS_REGULAR, SANS_ITALIC, SANS_SEMIBOLD, SANS_SEMIBOLD_ITALIC);

  private static final Map<FaceName, List<FaceName>> CHAINS = new EnumMap<>(FaceName.class);

  static {
    for (FaceName face : values()) {
      CHAINS.put(face, face.search());
    }
  }

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
    int place = (strong ? 2 : 0) + (italic ? 1 : 0);
    return switch (family) {
      case "serif" -> SERIF.get(place);
      case "sans" -> SANS.get(place);
      default -> throw new IllegalArgumentException("no face is of family '" + family + "'");
    };
  }

  /// Where a character is looked for, this face first: then in the other family with the same
  /// slant and weight, then upright in both, then in whatever else ships.
  public List<FaceName> chain() {
    return CHAINS.get(this);
  }

  private List<FaceName> search() {
    String other = serif ? "sans" : "serif";
    boolean strong = stemWidth > REGULAR_STEM;
    Set<FaceName> order = new LinkedHashSet<>();
    order.add(this);
    order.add(of(other, italic(), strong));
    order.add(of(serif ? "serif" : "sans", false, strong));
    order.add(of(other, false, strong));
    order.addAll(List.of(values()));
    return List.copyOf(order);
  }

  private boolean italic() {
    return postScriptName.endsWith("Italic");
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

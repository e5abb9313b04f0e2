package org.briefwright.typeset.docx;

import java.util.Set;
import org.briefwright.typeset.xml.Xml;

/// How Word is told the language of a run. It keeps three of them: for most scripts, for those of
/// East Asia, and for those that run from right to left.
final class Languages {

  private static final Set<String> FROM_THE_RIGHT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
  private static final Set<String> EAST_ASIAN = Set.of("ja", "ko", "zh");

  private Languages() {}

  static boolean fromTheRight(String lang) {
    return FROM_THE_RIGHT.contains(primary(lang));
  }

  /// The end of a run's properties.
  static String properties(String lang) {
    return (fromTheRight(lang) ? "<w:rtl/>" : "") + element("w:lang", lang);
  }

  static String element(String name, String lang) {
    String tag = "=\"" + Xml.escaped(lang) + "\"";
    String other =
        fromTheRight(lang)
            ? " w:bidi" + tag
            : EAST_ASIAN.contains(primary(lang)) ? " w:eastAsia" + tag : "";
    return "<" + name + " w:val" + tag + other + "/>";
  }

  private static String primary(String lang) {
    int end = lang.indexOf('-');
    return end < 0 ? lang : lang.substring(0, end);
  }
}

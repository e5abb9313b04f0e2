package org.briefwright.typeset.html;

import java.util.LinkedHashSet;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.flow.PlainWords;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.picture.Drawing;
import org.briefwright.typeset.picture.Pictures;
import org.briefwright.typeset.theme.Theme;
import org.briefwright.typeset.xml.Xml;

/// Writes a picture as an SVG file of its own. It has title and description for those who cannot
/// see it, no script, and nothing that it would fetch.
public final class SvgWriter {

  private static final String FONTS = "'Source Sans 3', 'Noto Sans', Arial, sans-serif";

  private SvgWriter() {}

  /// @param lang BCP 47 code of its words
  public static String svg(Picture picture, String lang) {
    Theme theme = Theme.ministry();
    ParagraphSetter setter =
        new ParagraphSetter(lang, theme.palette(), note -> note.label(), new LineMemo());
    Drawing drawing =
        Pictures.draw(
            picture, theme, setter, PictureHtml.WIDTH, PictureHtml.HEIGHT, new LinkedHashSet<>());
    StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String attributes =
        " xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\""
            + Xml.escaped(lang)
            + "\" width=\""
            + Svg.number(drawing.width())
            + "\" height=\""
            + Svg.number(drawing.height())
            + "\" style=\"background:#fff\" font-family=\""
            + FONTS
            + "\"";
    new Svg(svg)
        .write(
            drawing,
            attributes,
            "picture",
            PlainWords.of(picture.caption()),
            picture.alternative());
    return svg.toString();
  }
}

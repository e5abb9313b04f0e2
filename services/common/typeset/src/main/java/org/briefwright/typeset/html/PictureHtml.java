package org.briefwright.typeset.html;

import java.util.LinkedHashSet;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWord;
import org.briefwright.typeset.flow.PlainWords;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.picture.Drawing;
import org.briefwright.typeset.picture.Pictures;
import org.briefwright.typeset.theme.Theme;
import org.briefwright.typeset.xml.Xml;

/// Writes pictures as inline SVG with the data behind a switch.
final class PictureHtml {

  /// As wide as the text of a page, so that a screen shows what paper does.
  static final double WIDTH = 454;

  static final double HEIGHT = 2_000;

  private final StringBuilder html;
  private final ParagraphSetter setter;
  private final Theme theme = Theme.ministry();
  private int count;

  PictureHtml(StringBuilder html, String lang) {
    this.html = html;
    this.setter = new ParagraphSetter(lang, theme.palette(), note -> note.label(), new LineMemo());
  }

  /// Everything before the data table.
  void open(Picture picture, InlineHtml inlines) {
    count++;
    html.append("<figure");
    if (!picture.id().isEmpty()) {
      html.append(" id=\"").append(Xml.escaped(picture.id())).append('"');
    }
    html.append(">\n<figcaption class=\"caption\">");
    inlines.write(picture.caption());
    html.append("</figcaption>\n");
    Drawing drawing = Pictures.draw(picture, theme, setter, WIDTH, HEIGHT, new LinkedHashSet<>());
    String title = PlainWords.of(picture.caption());
    new Svg(html).write(drawing, "picture-" + count, title, picture.alternative());
    html.append("<details");
    html.append(picture.data() == Picture.Data.PRINTED ? " open" : "");
    html.append(">\n<summary>");
    html.append(Xml.escaped(picture.words().of(PictureWord.DATA))).append("</summary>\n");
  }

  /// Everything after it.
  void close(Picture picture, InlineHtml inlines) {
    html.append("</details>\n");
    if (!picture.source().isEmpty()) {
      html.append("<p class=\"fine\">");
      inlines.write(picture.source());
      html.append("</p>\n");
    }
    html.append("</figure>\n");
  }
}

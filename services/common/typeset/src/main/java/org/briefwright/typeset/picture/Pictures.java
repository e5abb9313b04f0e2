package org.briefwright.typeset.picture;

import java.util.Set;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Timeline;
import org.briefwright.typeset.line.ParagraphSetter;
import org.briefwright.typeset.theme.Theme;

/// Draws pictures.
public final class Pictures {

  /// Narrower places get a picture of this width, in points, drawn smaller.
  private static final double NARROWEST = 240;

  private Pictures() {}

  /// A picture as wide as its place; one that would be higher than `height` is drawn smaller.
  ///
  /// @param width in points
  /// @param height the most it may take, in points
  /// @param warnings gets what readers should be told, such as characters without a glyph
  public static Drawing draw(
      Picture picture,
      Theme theme,
      ParagraphSetter setter,
      double width,
      double height,
      Set<String> warnings) {
    Lettering lettering = new Lettering(theme, setter);
    Shades shades = Shades.of(theme.palette());
    Studio studio = new Studio(shades, lettering, picture.words(), Math.max(width, NARROWEST));
    Drawing drawing =
        switch (picture.chart()) {
          case BarChart chart -> Strips.bars(chart, studio);
          case RangeBarChart chart -> Strips.ranges(chart, studio);
          case LineChart chart -> Lines.draw(chart, studio);
          case Timeline line -> Strips.events(line, studio);
          case FactorMatrix matrix -> Matrix.draw(matrix, studio);
          case ArgumentMap map -> Claims.draw(map, studio);
        };
    warnings.addAll(lettering.warnings());
    return drawing.within(width, height);
  }
}

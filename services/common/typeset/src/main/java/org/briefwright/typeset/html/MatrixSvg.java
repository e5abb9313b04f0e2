package org.briefwright.typeset.html;

import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.matrix.Matrix;
import org.briefwright.typeset.xml.Xml;

/// Writes QR codes as pictures within the page, with their quiet zone.
final class MatrixSvg {

  private static final int QUIET = 4;

  private MatrixSvg() {}

  static void write(MatrixCode code, StringBuilder html) {
    Matrix matrix = Matrix.of(code.content());
    int side = matrix.size() + 2 * QUIET;
    html.append("<svg class=\"code\" role=\"img\" aria-label=\"");
    html.append(Xml.escaped(code.alternative())).append("\" viewBox=\"");
    html.append(-QUIET).append(' ').append(-QUIET).append(' ').append(side).append(' ');
    html.append(side).append("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M");
    html.append(-QUIET).append(' ').append(-QUIET).append('h').append(side).append('v');
    html.append(side).append('h').append(-side).append("z\"/><path d=\"");
    for (Matrix.Run run : matrix.runs()) {
      html.append('M').append(run.x()).append(' ').append(run.y()).append('h');
      html.append(run.length()).append("v1h").append(-run.length()).append('z');
    }
    html.append("\"/></svg>\n");
  }
}

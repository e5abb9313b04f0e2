package org.briefwright.typeset.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.Layout;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.theme.Theme;

/// Sets long documents in a JVM of its own and prints, for each number of specimens that it is
/// given, the pages and the milliseconds that they took. The first argument says whether in `one`
/// column or in `two`.
public final class LongDocuments {

  private LongDocuments() {}

  public static void main(String[] arguments) {
    boolean columns = arguments[0].equals("two");
    set(20, columns);
    for (int i = 1; i < arguments.length; i++) {
      long start = System.nanoTime();
      int pages = set(Integer.parseInt(arguments[i]), columns);
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      System.out.println(pages + " " + millis);
    }
  }

  private static int set(int specimens, boolean columns) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < specimens; i++) {
      blocks.add(Heading.of(2, "Part " + i));
      blocks.addAll(Specimen.brief().blocks());
      blocks.add(
          Specimen.body(
              Specimen.text("What part " + i + " adds. ".repeat(30)),
              Specimen.note("own" + i, "A note of part " + i + ".")));
    }
    Document document = Specimen.document(columns ? List.of(new TwoColumns(blocks)) : blocks);
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    Layout layout = typesetter.layout(document);
    byte[] pdf = typesetter.pdf(layout);
    if (pdf.length == 0) {
      throw new IllegalStateException("an empty PDF");
    }
    return layout.pageCount();
  }
}

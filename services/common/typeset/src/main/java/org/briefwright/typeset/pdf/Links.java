package org.briefwright.typeset.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.briefwright.typeset.document.Link;
import org.briefwright.typeset.document.NoteRef;
import org.briefwright.typeset.document.Reference;
import org.briefwright.typeset.flow.PlainWords;
import org.briefwright.typeset.line.Span;

/// Link annotations, and the places that links inside the document lead to.
final class Links {

  private static final int PRINTED = 4;

  private final Map<String, Target> targets = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();

  private record Target(COSDictionary page, double y) {}

  private record Waiting(COSDictionary annotation, String target) {}

  /// @param y in points up from the paper's foot
  void target(String id, COSDictionary page, double y) {
    targets.putIfAbsent(id, new Target(page, y));
  }

  static String noteTarget(String id) {
    return "note " + id;
  }

  /// An annotation over part of a line, or null where the span is not a link.
  COSDictionary annotation(Span span, double left, double foot, double right, double head) {
    COSDictionary annotation = PdfObject.typed(COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.LINK);
    annotation.setItem(COSName.RECT, floats(left, foot, right, head));
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, border);
    annotation.setInt(COSName.F, PRINTED);
    switch (span.inline()) {
      case Link link -> {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.URI);
        action.setString(COSName.URI, java.net.URI.create(link.uri()).toASCIIString());
        annotation.setItem(COSName.A, action);
        describe(annotation, PlainWords.of(link.text()), link.uri());
      }
      case Reference reference -> {
        describe(annotation, PlainWords.of(reference.text()), reference.id());
        waiting.add(new Waiting(annotation, reference.id()));
      }
      case NoteRef call -> {
        describe(annotation, PlainWords.of(call.note().body()), call.note().id());
        waiting.add(new Waiting(annotation, noteTarget(call.note().id())));
      }
      default -> {
        return null;
      }
    }
    return annotation;
  }

  /// What a reader hears of a link: PDF/UA wants some words, even where the text has none.
  private static void describe(COSDictionary annotation, String words, String otherwise) {
    annotation.setString(COSName.CONTENTS, words.isEmpty() ? otherwise : words);
  }

  /// Points every waiting link at its target, which may stand on a later page. One whose target the
  /// document lacks leads to its own page.
  void resolve() {
    for (Waiting link : waiting) {
      Target target = targets.get(link.target());
      COSDictionary own = link.annotation().getCOSDictionary(COSName.P);
      link.annotation()
          .setItem(
              COSName.DEST,
              target == null ? destination(own, 0) : destination(target.page(), target.y()));
    }
  }

  static COSArray destination(COSDictionary page, double y) {
    COSArray destination = new COSArray();
    destination.add(page);
    destination.add(Names.XYZ);
    destination.add(COSNull.NULL);
    destination.add(new COSFloat(Math.round(y * 10) / 10f));
    destination.add(COSNull.NULL);
    return destination;
  }

  static COSArray floats(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat(Math.round(value * 100) / 100f));
    }
    return array;
  }
}

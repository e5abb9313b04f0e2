package org.briefwright.typeset.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private record Target(PdfDictionary page, double y) {}

  private record Waiting(PdfDictionary annotation, String target) {}

  /// @param y in points up from the paper's foot
  void target(String id, PdfDictionary page, double y) {
    targets.putIfAbsent(id, new Target(page, y));
  }

  void targets(List<String> ids, PdfDictionary page, double y) {
    for (String id : ids) {
      target(id, page, y);
    }
  }

  static String noteTarget(String id) {
    return "note " + id;
  }

  /// An annotation over part of a line, or null where the span is not a link.
  PdfDictionary annotation(Span span, double left, double foot, double right, double head) {
    PdfDictionary annotation = PdfObject.typed("Annot");
    annotation.name("Subtype", "Link");
    annotation.put("Rect", floats(left, foot, right, head));
    PdfArray border = new PdfArray();
    for (int i = 0; i < 3; i++) {
      border.whole(0);
    }
    annotation.put("Border", border);
    annotation.whole("F", PRINTED);
    switch (span.inline()) {
      case Link link -> {
        PdfDictionary action = new PdfDictionary();
        action.name("S", "URI");
        action.text("URI", java.net.URI.create(link.uri()).toASCIIString());
        annotation.put("A", action);
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
  private static void describe(PdfDictionary annotation, String words, String otherwise) {
    annotation.text("Contents", words.isEmpty() ? otherwise : words);
  }

  /// Points every waiting link at its target, which may stand on a later page. One whose target the
  /// document lacks leads to its own page.
  void resolve() {
    for (Waiting link : waiting) {
      Target target = targets.get(link.target());
      PdfDictionary own = (PdfDictionary) link.annotation().get("P");
      link.annotation()
          .put(
              "Dest",
              target == null ? destination(own, 0) : destination(target.page(), target.y()));
    }
  }

  static PdfArray destination(PdfDictionary page, double y) {
    PdfArray destination = new PdfArray();
    destination.add(page);
    destination.name("XYZ");
    destination.add(PdfValue.Nothing.AT_ALL);
    destination.real(Math.round(y * 10) / 10.0);
    destination.add(PdfValue.Nothing.AT_ALL);
    return destination;
  }

  static PdfArray floats(double... values) {
    PdfArray array = new PdfArray();
    for (double value : values) {
      array.real(Math.round(value * 100) / 100.0);
    }
    return array;
  }
}

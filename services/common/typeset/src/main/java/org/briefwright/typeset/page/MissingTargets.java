package org.briefwright.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Inlines;
import org.briefwright.typeset.document.PageReference;
import org.briefwright.typeset.document.Reference;

/// References that lead nowhere.
final class MissingTargets {

  private MissingTargets() {}

  static List<String> in(Document document, Set<String> targets) {
    Set<String> missing = new TreeSet<>();
    for (Inline inline : Inlines.inNotesToo(document)) {
      collect(inline, targets, missing);
    }
    List<String> warnings = new ArrayList<>();
    for (String id : missing) {
      warnings.add("nothing in the document has the id '" + id + "'");
    }
    return warnings;
  }

  private static void collect(Inline inline, Set<String> targets, Set<String> missing) {
    if (inline instanceof Reference reference && !targets.contains(reference.id())) {
      missing.add(reference.id());
    }
    if (inline instanceof PageReference page && !targets.contains(page.id())) {
      missing.add(page.id());
    }
  }
}

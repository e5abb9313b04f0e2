package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Revision;
import org.briefwright.composer.brief.Revision.Marked;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.KeyValues;
import org.briefwright.typeset.document.KeyValues.Pair;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Paragraph.Style;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.Text;

/// For a brief that revises another: what is new in it, what says something else, and what is
/// gone.
record WhatHasChanged(Brief brief, Phrases phrases, PassageText text) {

  /// More claims of a kind are counted; the brief's data name them all.
  private static final int MOST_NAMED = 5;

  /// The line under the title; none for a brief that revises none.
  List<Block> announced() {
    Revision revision = brief.revision();
    return revision == null
        ? List.of()
        : List.of(line(phrases.get("revision.of", revision.of(), day(revision))));
  }

  /// The section; none for a brief that revises none.
  List<Block> section() {
    Revision revision = brief.revision();
    if (revision == null) {
      return List.of();
    }
    String heading = phrases.get("revision.changes", day(revision));
    List<Pair> kinds = new ArrayList<>();
    add("added", revision.added(), 0, kinds);
    add("changed", revision.changed(), 0, kinds);
    add("gone", revision.gone(), revision.withheld(), kinds);
    Block body = kinds.isEmpty() ? line(phrases.get("revision.nothing")) : new KeyValues(kinds);
    return List.of(new Section(heading, true, List.of(Heading.of(2, heading), body)));
  }

  private void add(String kind, List<Marked> marked, int unnamed, List<Pair> kinds) {
    int named = Math.min(marked.size(), MOST_NAMED);
    int more = marked.size() - named + unnamed;
    if (named + more == 0) {
      return;
    }
    List<Inline> claims = new ArrayList<>();
    for (Marked it : marked.subList(0, named)) {
      if (!claims.isEmpty()) {
        claims.add(new Text(" "));
      }
      claims.addAll(text.inItsLanguage(it.lang(), InlineMarkup.read(it.claim())));
    }
    if (more > 0) {
      claims.add(new Text((named == 0 ? "" : " ") + phrases.get("revision.more", more)));
    }
    kinds.add(new Pair(phrases.get("revision." + kind), claims));
  }

  private String day(Revision revision) {
    return phrases.day(revision.day());
  }

  private static Paragraph line(String words) {
    return new Paragraph(List.of(new Text(words)), Style.META);
  }
}

package org.briefwright.typeset.flow;

import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.theme.Role;
import org.briefwright.typeset.theme.TextStyle;

/// Works cited: a list without labels, each with a hanging indent.
final class BibliographyFlow {

  private final FlowContext context;
  private final TextFlow text;

  BibliographyFlow(FlowContext context, TextFlow text) {
    this.context = context;
    this.text = text;
  }

  void works(Bibliography works, Place place, Element parent, Story story) {
    Element list = parent.child("L").listNumbering("None");
    int from = story.rows().size();
    for (Bibliography.Entry entry : works.entries()) {
      Element body = list.child("LI").child("LBody");
      story.start(new Start(BlockFlow.ids(entry.id()), null, body, null));
      TextStyle style = context.style(Role.BIBLIOGRAPHY);
      Element words = FlowContext.textIn(body, entry.text());
      text.paragraph(entry.text(), style, place, body, words, story, false);
    }
    story.snap(from, context.theme().grid() / 4);
  }
}

package org.briefwright.typeset.document;

import java.util.List;

/// A stretch of running text with something in common: stress, a link, a language.
public sealed interface Phrase extends Inline
    permits Emphasis, Strong, Link, Reference, Passage, Foreign, Abbreviation {

  List<Inline> text();
}

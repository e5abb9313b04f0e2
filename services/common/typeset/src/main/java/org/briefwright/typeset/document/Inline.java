package org.briefwright.typeset.document;

/// A piece of running text.
public sealed interface Inline
    permits Text,
        Emphasis,
        Strong,
        Link,
        Reference,
        NoteRef,
        Mark,
        Passage,
        Foreign,
        Abbreviation,
        Superior,
        PageReference {}

package org.briefwright.typeset.document;

/// A piece of running text.
public sealed interface Inline permits Text, Phrase, NoteRef, Mark, Superior, PageReference {}

package org.briefwright.typeset.document;

/// A piece of a document that begins on a line of its own.
public sealed interface Block
    permits Heading,
        Paragraph,
        BulletList,
        NumberedList,
        Table,
        Box,
        Columns,
        TwoColumns,
        Letterhead,
        KeyValues,
        Rule,
        Bibliography,
        Section,
        Picture,
        Apparatus {}

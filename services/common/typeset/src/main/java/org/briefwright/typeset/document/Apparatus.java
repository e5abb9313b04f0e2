package org.briefwright.typeset.document;

/// Blocks by which readers find, cite and check what the others say: reports have them, briefs
/// mostly do not.
public sealed interface Apparatus extends Block
    permits NumberedParagraph,
        Endnotes,
        Contents,
        PullQuote,
        Callout,
        MarginNote,
        MatrixCode,
        MainMatter {}

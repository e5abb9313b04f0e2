package org.briefwright.typeset.document;

/// Where the front matter ends: what follows begins a page with the number 1. The pages before have
/// roman numbers. Counts where it stands outside lists, boxes and columns.
public record MainMatter() implements Apparatus {}

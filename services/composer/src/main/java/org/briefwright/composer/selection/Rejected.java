package org.briefwright.composer.selection;

/// An item that could have stood in the brief and does not, and why.
///
/// @param item the fragment's or precedent's id
/// @param reason in words for the analyst
public record Rejected(String item, String reason) {}

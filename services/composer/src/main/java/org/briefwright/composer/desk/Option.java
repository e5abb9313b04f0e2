package org.briefwright.composer.desk;

/// One of several values that a field of a form takes.
public record Option(String value, String label, boolean selected) {}

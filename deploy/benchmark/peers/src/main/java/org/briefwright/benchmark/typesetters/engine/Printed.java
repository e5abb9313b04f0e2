package org.briefwright.benchmark.typesetters.engine;

/// A PDF and what it took.
public record Printed(byte[] pdf, Cost cost) {}

package org.briefwright.benchmark.typesetters.engine;

/// What one document took.
///
/// @param wall milliseconds on the clock
/// @param processor milliseconds of processors: of the thread in this JVM, else user and system
///     time of the processes
/// @param memory in MiB: what the thread allocated in this JVM, else resident memory at its
///     highest
public record Cost(double wall, double processor, double memory) {}

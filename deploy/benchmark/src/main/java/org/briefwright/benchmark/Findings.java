package org.briefwright.benchmark;

import java.util.Map;

/// All that one run measured.
///
/// @param cold the start on an empty data folder
/// @param again the start on the folder that the cold start filled
/// @param steps milliseconds of each step for one brief, with one client
/// @param together composing by several clients, which used `processors`
/// @param reading an archived brief read again
record Findings(
    Machine machine,
    int pages,
    Start cold,
    Start again,
    Latency composing,
    Map<String, Double> steps,
    Throughput together,
    Processors processors,
    Latency reading,
    Throughput readingTogether,
    Memory memory) {}

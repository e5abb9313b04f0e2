package org.briefwright.benchmark.typesetters;

import java.util.List;
import org.briefwright.benchmark.typesetters.engine.Cost;
import org.briefwright.benchmark.typesetters.engine.EngineName;

/// How an engine fared on texts of one length.
///
/// @param cost the median
/// @param pages of one document
/// @param kibibytes of the same
/// @param verdicts on the same, on PDF/UA-1 and on what else the engine is told to keep
record Standing(
    EngineName engine, Cost cost, int pages, double kibibytes, List<Verdict> verdicts) {}

package org.briefwright.composer.brief;

import com.fasterxml.jackson.annotation.JsonInclude;

/// How good the brief is, by the measures that docs/measures.md defines.
///
/// @param coverage required key points used / required; null where the topic requires none
/// @param citationCompleteness factual sentences with a resolving citation / factual sentences
/// @param balance see [org.briefwright.composer.selection.Selection#balance()]
/// @param redundancy largest pairwise 5-gram Jaccard similarity among the passages
/// @param staleness share of words past their review date or resting on a source that is not ok
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Measures(
    Double coverage,
    int requiredPoints,
    int requiredPointsUsed,
    double citationCompleteness,
    int factualSentences,
    Double balance,
    double weightFor,
    double weightAgainst,
    double redundancy,
    double staleness,
    int words,
    int primarySources,
    int secondarySources) {}

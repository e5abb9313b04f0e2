package org.briefwright.composer.selection;

/// The parts of the objective, in millionths; costs are below 0.
///
/// @param strength of the arguments, as far as their sizes bring it to bear
/// @param bonus relevance, fit to the audience, confidence and freshness of the candidates
/// @param coverage of the topic's key points
/// @param answers passages that attack another that stands in the brief
/// @param cases precedents
/// @param repetition of wording among passages
/// @param slots that are thinner than they want to be, or uneven
/// @param balance by how much one side outweighs the other
/// @param length where only brevity counts
record Parts(
    long strength,
    long bonus,
    long coverage,
    long answers,
    long cases,
    long repetition,
    long slots,
    long balance,
    long length) {

  long total() {
    return strength + bonus + coverage + answers + cases + repetition + slots + balance + length;
  }

  Parts minus(Parts other) {
    return new Parts(
        strength - other.strength,
        bonus - other.bonus,
        coverage - other.coverage,
        answers - other.answers,
        cases - other.cases,
        repetition - other.repetition,
        slots - other.slots,
        balance - other.balance,
        length - other.length);
  }
}

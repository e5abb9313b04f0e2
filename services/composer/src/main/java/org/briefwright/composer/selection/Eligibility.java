package org.briefwright.composer.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.request.Because;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.request.Cause;

/// Whether a fragment may stand in this brief at all, whatever the slot.
///
/// @param topic that the brief is about
/// @param date the day as of which validity is judged
record Eligibility(BriefRequest request, String topic, LocalDate date) {

  /// The reason against, or nothing where the fragment may be used.
  Optional<Because> refuse(Fragment fragment) {
    if (request.exclude().contains(fragment.id())) {
      return because(Cause.EXCLUDED);
    }
    if (!fragment.topics().contains(topic)) {
      return because(Cause.NARROWER_TOPIC, String.join(", ", fragment.topics()));
    }
    if (takesASideElsewhere(fragment)) {
      return because(Cause.OTHER_QUESTION, fragment.question());
    }
    if (!fragment.lang().equals(request.langOrDefault()) && !fragment.lang().equals("en")) {
      return because(Cause.OTHER_LANGUAGE, fragment.lang());
    }
    if (fragment.tlp().compareTo(request.maxTlpOrDefault()) > 0) {
      return because(
          Cause.ABOVE_CEILING, fragment.tlp().label(), request.maxTlpOrDefault().label());
    }
    if (fragment.confidence().compareTo(request.confidenceFloorOrDefault()) < 0) {
      return because(Cause.BELOW_CONFIDENCE);
    }
    if (fragment.validFrom() != null && fragment.validFrom().isAfter(date)) {
      return because(Cause.NOT_YET_VALID, fragment.validFrom());
    }
    if (fragment.validTo() != null && fragment.validTo().isBefore(date)) {
      return because(Cause.NO_LONGER_VALID, fragment.validTo());
    }
    if (isOfAnotherJurisdiction(fragment)) {
      return because(Cause.OTHER_JURISDICTION, String.join(", ", fragment.jurisdictions()));
    }
    return Optional.empty();
  }

  private static Optional<Because> because(Cause cause, Object... values) {
    return Optional.of(Because.of(cause, values));
  }

  /// A judgement on another question would be read as one on this.
  private boolean takesASideElsewhere(Fragment fragment) {
    return !fragment.speaksTo(topic)
        && (fragment.kind() == Fragment.Kind.CLAIM || fragment.kind() == Fragment.Kind.REBUTTAL);
  }

  private boolean isOfAnotherJurisdiction(Fragment fragment) {
    return request.jurisdiction() != null
        && !fragment.jurisdictions().isEmpty()
        && !fragment.jurisdictions().contains("INT")
        && !fragment.jurisdictions().contains(request.jurisdiction());
  }
}

package org.briefwright.composer.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.request.BriefRequest;

/// Whether a fragment may stand in this brief at all, whatever the slot.
///
/// @param topic that the brief is about
/// @param date the day as of which validity is judged
record Eligibility(BriefRequest request, String topic, LocalDate date) {

  /// The reason against, or nothing where the fragment may be used.
  Optional<String> refuse(Fragment fragment) {
    if (request.exclude().contains(fragment.id())) {
      return Optional.of("excluded by the request");
    }
    if (!fragment.topics().contains(topic)) {
      return Optional.of("belongs to a narrower topic: " + String.join(", ", fragment.topics()));
    }
    if (takesASideElsewhere(fragment)) {
      return Optional.of("answers another question: " + fragment.question());
    }
    if (!fragment.lang().equals(request.langOrDefault()) && !fragment.lang().equals("en")) {
      return Optional.of("written in '" + fragment.lang() + "'");
    }
    if (fragment.tlp().compareTo(request.maxTlpOrDefault()) > 0) {
      return Optional.of(
          fragment.tlp().label() + " is above the ceiling " + request.maxTlpOrDefault().label());
    }
    if (fragment.confidence().compareTo(request.confidenceFloorOrDefault()) < 0) {
      return Optional.of("confidence is below the floor that the request sets");
    }
    if (fragment.validFrom() != null && fragment.validFrom().isAfter(date)) {
      return Optional.of("not valid before " + fragment.validFrom());
    }
    if (fragment.validTo() != null && fragment.validTo().isBefore(date)) {
      return Optional.of("no longer valid after " + fragment.validTo());
    }
    if (isOfAnotherJurisdiction(fragment)) {
      return Optional.of("speaks of other jurisdictions: " + fragment.jurisdictions());
    }
    return Optional.empty();
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

package org.briefwright.composer.selection;

import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.request.Because;

/// What may not be chosen for one brief, beside what the request and the library forbid: fragments
/// that stay out, and bodies that are too long.
///
/// @param longest the longest size that a fragment may have, by id
/// @param out why a fragment stays out, by id
public record Bars(Map<String, BodySize> longest, Map<String, Because> out) {

  public static final Bars NONE = new Bars(Map.of(), Map.of());

  public Bars {
    longest = Map.copyOf(longest);
    out = Map.copyOf(out);
  }

  Optional<Because> refuse(Candidate candidate) {
    return Optional.ofNullable(out.get(candidate.id()));
  }

  boolean allow(Candidate candidate, BodySize size) {
    BodySize most = longest.get(candidate.id());
    return most == null || size.compareTo(most) <= 0;
  }
}

package org.briefwright.composer.selection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Topic;

/// What one more fragment would add to those already chosen. The weights are explained in
/// docs/selection.md.
///
/// @param audience code of the reader
/// @param date the day as of which staleness is judged
record Appraisal(
    Set<String> requiredPoints, String audience, LocalDate date, Similarities similarities) {

  static final double REQUIRED_POINT = 1.00;
  static final double OTHER_POINT = 0.15;
  static final double AUDIENCE_FIT = 0.10;
  static final double ANSWERS_A_CHOSEN_CLAIM = 0.20;
  static final double REPETITION = 0.50;
  static final double STALE = 0.30;

  /// Above this similarity two passages say the same thing.
  static final double SAME_THING = 0.20;

  static Appraisal of(Topic topic, String audience, LocalDate date, Similarities similarities) {
    Set<String> required = new HashSet<>();
    for (Topic.KeyPoint point : topic.keyPoints()) {
      if (point.required()) {
        required.add(point.nameWithin(topic.id()));
      }
    }
    return new Appraisal(Set.copyOf(required), audience, date, similarities);
  }

  Score of(Candidate candidate, BodySize size, Collection<Chosen> chosen) {
    Fragment fragment = candidate.fragment();
    return new Score(
        candidate.strength(),
        coverage(fragment, chosen),
        fragment.audiences().contains(audience) ? AUDIENCE_FIT : 0,
        answers(fragment, chosen) ? ANSWERS_A_CHOSEN_CLAIM : 0,
        REPETITION * closest(candidate, size, chosen),
        isStale(fragment) ? STALE : 0);
  }

  private double coverage(Fragment fragment, Collection<Chosen> chosen) {
    Set<String> covered = pointsOf(chosen);
    List<String> added =
        fragment.keyPoints().stream().filter(point -> !covered.contains(point)).toList();
    if (added.stream().anyMatch(requiredPoints::contains)) {
      return REQUIRED_POINT;
    }
    return added.isEmpty() ? 0 : OTHER_POINT;
  }

  static Set<String> pointsOf(Collection<Chosen> chosen) {
    Set<String> points = new HashSet<>();
    chosen.forEach(it -> points.addAll(it.candidate().fragment().keyPoints()));
    return points;
  }

  private static boolean answers(Fragment fragment, Collection<Chosen> chosen) {
    return chosen.stream().anyMatch(it -> fragment.attacks(it.candidate().id()));
  }

  private double closest(Candidate candidate, BodySize size, Collection<Chosen> chosen) {
    double closest = 0;
    for (Chosen other : chosen) {
      closest = Math.max(closest, similarity(candidate, size, other));
    }
    return closest;
  }

  /// A chosen passage that the candidate would repeat, if there is one.
  Optional<Chosen> repeated(Candidate candidate, BodySize size, Collection<Chosen> chosen) {
    return chosen.stream()
        .filter(other -> similarity(candidate, size, other) > SAME_THING)
        .findFirst();
  }

  private double similarity(Candidate candidate, BodySize size, Chosen other) {
    return similarities.of(candidate, size, other.candidate(), other.size());
  }

  boolean isStale(Fragment fragment) {
    return fragment.reviewBy() != null && fragment.reviewBy().isBefore(date);
  }
}

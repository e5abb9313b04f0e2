package org.briefwright.composer.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.composer.dossier.Citation;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Source;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Topic.KeyPoint;
import org.briefwright.composer.selection.Chosen;
import org.briefwright.composer.selection.ChosenCase;
import org.briefwright.composer.selection.Selection;
import org.briefwright.language.Sentences;

/// Takes the measures of a selection.
record MeasureTaker(Dossier dossier, Selection selection) {

  /// Measures are printed and compared; four digits are more than they mean.
  private static final double ROUNDING = 10_000;

  Measures take() {
    List<KeyPoint> required =
        dossier.topic().body().keyPoints().stream().filter(KeyPoint::required).toList();
    int used = (int) required.stream().filter(this::isUsed).count();
    int factual = 0;
    int cited = 0;
    for (Chosen passage : selection.chosen()) {
      if (passage.candidate().fragment().isFactual()) {
        int sentences = sentencesOf(passage);
        factual += sentences;
        cited += hasResolvingCitation(passage.candidate().fragment()) ? sentences : 0;
      }
    }
    Double balance = selection.balance();
    Set<String> cites = citedSources();
    return new Measures(
        required.isEmpty() ? null : rounded((double) used / required.size()),
        required.size(),
        used,
        factual == 0 ? 1 : rounded((double) cited / factual),
        factual,
        balance == null ? null : rounded(balance),
        rounded(selection.weightOf(Stance.PRO)),
        rounded(selection.weightOf(Stance.CON)),
        rounded(redundancy()),
        rounded(staleness()),
        selection.words(),
        count(cites, Source.Level.PRIMARY),
        count(cites, Source.Level.SECONDARY));
  }

  boolean isUsed(KeyPoint point) {
    String name = point.nameWithin(dossier.topic().id());
    return selection.chosen().stream()
        .anyMatch(passage -> passage.candidate().fragment().keyPoints().contains(name));
  }

  private static int sentencesOf(Chosen passage) {
    return Sentences.of(passage.candidate().fragment().body().of(passage.size())).size();
  }

  private boolean hasResolvingCitation(Fragment fragment) {
    return fragment.citations().stream()
        .anyMatch(
            citation ->
                citation.function() == Citation.Function.SUPPORTS
                    && dossier.sources().containsKey(citation.sourceId()));
  }

  private Set<String> citedSources() {
    Set<String> cited = new HashSet<>();
    selection.chosen().stream()
        .flatMap(passage -> passage.candidate().fragment().citations().stream())
        .forEach(citation -> cited.add(citation.sourceId()));
    selection.cases().stream()
        .map(ChosenCase::held)
        .flatMap(held -> held.body().citations().stream())
        .forEach(citation -> cited.add(citation.sourceId()));
    return cited;
  }

  private int count(Set<String> ids, Source.Level level) {
    return (int)
        ids.stream()
            .map(dossier.sources()::get)
            .filter(held -> held != null && held.body().level() == level)
            .count();
  }

  private double redundancy() {
    double largest = 0;
    List<Chosen> chosen = selection.chosen();
    for (int i = 0; i < chosen.size(); i++) {
      for (int j = i + 1; j < chosen.size(); j++) {
        largest = Math.max(largest, similarity(chosen.get(i), chosen.get(j)));
      }
    }
    return largest;
  }

  private static double similarity(Chosen one, Chosen other) {
    return one.candidate()
        .runs()
        .get(one.size())
        .jaccard(other.candidate().runs().get(other.size()));
  }

  private double staleness() {
    int all = 0;
    int stale = 0;
    for (Chosen passage : selection.chosen()) {
      all += passage.words();
      stale += isStale(passage.candidate().fragment()) ? passage.words() : 0;
    }
    return all == 0 ? 0 : (double) stale / all;
  }

  private boolean isStale(Fragment fragment) {
    boolean overdue =
        fragment.reviewBy() != null && fragment.reviewBy().isBefore(dossier.snapshot().date());
    return overdue
        || fragment.citations().stream()
            .map(citation -> dossier.sources().get(citation.sourceId()))
            .anyMatch(held -> held != null && !isSound(held));
  }

  private static boolean isSound(Held<Source> held) {
    return held.body().isSound();
  }

  private static double rounded(double value) {
    return Math.round(value * ROUNDING) / ROUNDING;
  }
}

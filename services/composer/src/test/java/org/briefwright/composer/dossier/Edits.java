package org.briefwright.composer.dossier;

import java.util.List;
import java.util.stream.Stream;

/// What editors do to a library, done to a dossier.
public final class Edits {

  private Edits() {}

  public static Dossier reworded(Dossier dossier, String item) {
    return with(
        dossier,
        dossier.fragments().stream()
            .map(it -> it.id().equals(item) ? new Held<>(item, 2, reworded(it.body())) : it)
            .toList());
  }

  /// A new version that says the same and counts for more or less.
  public static Dossier rescored(Dossier dossier, String item, double baseScore) {
    return with(
        dossier,
        dossier.fragments().stream()
            .map(
                it ->
                    it.id().equals(item)
                        ? new Held<>(item, 2, saying(item, it.body(), it.body().body(), baseScore))
                        : it)
            .toList());
  }

  /// The same with an argument more, which says what another says.
  public static Dossier withCopyOf(Dossier dossier, String item, String id) {
    Fragment original =
        dossier.fragments().stream()
            .filter(it -> it.id().equals(item))
            .findFirst()
            .orElseThrow()
            .body();
    return with(
        dossier,
        Stream.concat(
                dossier.fragments().stream(),
                Stream.of(new Held<>(id, 1, saying(id, original, original.body(), 0.5))))
            .toList());
  }

  /// The same with bodies of one more word.
  private static Fragment reworded(Fragment fragment) {
    return saying(
        fragment.id(),
        fragment,
        new Fragment.Body(
            "Again: " + fragment.body().brief(),
            "Again: " + fragment.body().standard(),
            "Again: " + fragment.body().full()),
        fragment.baseScore());
  }

  private static Fragment saying(
      String id, Fragment fragment, Fragment.Body body, double baseScore) {
    return new Fragment(
        id,
        fragment.lang(),
        fragment.tag(),
        body,
        fragment.kind(),
        fragment.topics(),
        fragment.question(),
        fragment.stance(),
        fragment.alsoAnswers(),
        fragment.keyPoints(),
        fragment.relations(),
        fragment.citations(),
        baseScore,
        fragment.confidence(),
        fragment.likelihood(),
        fragment.nature(),
        fragment.audiences(),
        fragment.jurisdictions(),
        fragment.validFrom(),
        fragment.validTo(),
        fragment.reviewBy(),
        fragment.tlp(),
        fragment.figure());
  }

  public static Dossier without(Dossier dossier, String item) {
    return with(dossier, dossier.fragments().stream().filter(it -> !it.id().equals(item)).toList());
  }

  public static Dossier with(Dossier dossier, List<Held<Fragment>> fragments) {
    return new Dossier(
        dossier.snapshot(),
        dossier.topic(),
        dossier.narrower(),
        fragments,
        dossier.sources(),
        dossier.factorNames(),
        dossier.precedents(),
        dossier.template(),
        dossier.figures());
  }
}

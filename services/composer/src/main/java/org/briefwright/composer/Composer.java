package org.briefwright.composer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.briefwright.composer.StepTimes.Step;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.IdempotencyKeys;
import org.briefwright.composer.archive.IdempotencyKeys.Use;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.gathering.Gatherer;
import org.briefwright.composer.gathering.Pin;
import org.briefwright.composer.manifest.BriefId;
import org.briefwright.composer.manifest.BriefPlan;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.composer.selection.Weighed;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Composes briefs: gather, weigh, select, cite, typeset, archive. A brief is answered only
/// once it is in the archive.
@ApplicationScoped
public class Composer {

  /// Some 200 topics of the usual size.
  private static final int WEIGHED_FRAGMENTS = 8_000;

  private final Gatherer gatherer;
  private final BriefArchive archive;
  private final Formers formers;
  private final IdempotencyKeys keys;
  private final StepTimes times;
  private final Composition.Engine engine;

  /// Weighing depends on the fragments, their topics and language alone, so one result serves every
  /// request on them. Which fragments a large topic's dossier holds may follow from the request.
  private final Cache<Material, Weighed> weighed =
      Caffeine.newBuilder()
          .maximumWeight(WEIGHED_FRAGMENTS)
          .weigher((Material _, Weighed held) -> 1 + held.candidates().size())
          .build();

  private final Selectors selectors = new Selectors();

  private record Material(
      List<String> topics, String lang, long sequence, List<String> fragments) {}

  Composer(
      Gatherer gatherer,
      BriefArchive archive,
      Formers formers,
      IdempotencyKeys keys,
      StepTimes times,
      Composition.Engine engine) {
    this.gatherer = gatherer;
    this.archive = archive;
    this.formers = formers;
    this.keys = keys;
    this.times = times;
    this.engine = engine;
  }

  /// A brief in the form that was asked for.
  public record Answer(String id, Rendition rendition) {}

  /// Composes and archives a brief; one that the archive already has is answered from there.
  ///
  /// @param idempotencyKey null for none
  /// @param preparer who asks; null where it is nobody in particular
  public Answer compose(
      BriefRequest request, Format format, String idempotencyKey, String preparer) {
    if (idempotencyKey == null) {
      return make(request, format, preparer);
    }
    String hash = Sha256.hex(CanonicalJson.bytes(request));
    Use use =
        keys.find(idempotencyKey)
            .orElseGet(
                () ->
                    keys.remember(
                        idempotencyKey, new Use(hash, make(request, format, preparer).id())));
    if (!use.requestHash().equals(hash)) {
      throw new ProblemException(
          ProblemType.IDEMPOTENCY_KEY_REUSED,
          "Idempotency-Key: this key was used for another request");
    }
    return new Answer(use.briefId(), archive.rendition(use.briefId(), format).orElseThrow());
  }

  /// Composes on the newest snapshot that it knows of while it asks the services whether
  /// there is a newer one; if so, what it composed is thrown away, and it begins again on
  /// that.
  private Answer make(BriefRequest request, Format format, String preparer) {
    Pin pin = times.time(Step.GATHER, () -> gatherer.pin(request));
    Optional<LibrarySnapshot> expected = pin.expected();
    Optional<Attempt<Made>> early =
        expected.map(snapshot -> Attempt.at(() -> make(request, format, snapshot)));
    LibrarySnapshot snapshot = times.time(Step.GATHER, pin::await);
    Made made =
        early
            .filter(_ -> snapshot.equals(expected.get()))
            .map(Attempt::result)
            .orElseGet(() -> make(request, format, snapshot));
    if (made.archived() != null) {
      archive.prepared(made.id(), preparer);
      return new Answer(made.id(), made.archived());
    }
    return new Answer(made.id(), keep(made.fresh(), preparer).in(format));
  }

  /// A brief made, but not archived yet; or, where the archive has it, its form as it is there.
  private record Made(String id, Rendition archived, ArchivedBrief fresh) {}

  private Made make(BriefRequest request, Format format, LibrarySnapshot snapshot) {
    String id = BriefId.of(request, snapshot, engine.version().version());
    return archive
        .rendition(id, format)
        .map(archived -> new Made(id, archived, null))
        .orElseGet(() -> new Made(id, null, composeAnew(id, request, snapshot)));
  }

  /// A brief that is not archived yet.
  ///
  /// @param fresh nothing where the archive has it already
  public record Draft(String id, Optional<ArchivedBrief> fresh) {}

  /// Composes the brief that the request gets on this snapshot, and leaves archiving it to the
  /// caller.
  public Draft draft(BriefRequest request, LibrarySnapshot snapshot) {
    Made made = make(request, Format.JSON, snapshot);
    return new Draft(made.id(), Optional.ofNullable(made.fresh()));
  }

  /// What a brief would hold, on the newest snapshot or the one that is asked for; nothing is
  /// kept.
  public BriefPlan plan(BriefRequest request) {
    formers.refuseUnrevisable(request);
    LibrarySnapshot snapshot = times.time(Step.GATHER, () -> gatherer.pin(request).await());
    String id = BriefId.of(request, snapshot, engine.version().version());
    return prepare(
        id,
        request,
        snapshot,
        engine,
        (composition, material) -> composition.plan(material, selectors));
  }

  /// Composes a brief again without signing or keeping it; nothing where another version of the
  /// program made it.
  public Optional<ArchivedBrief> again(String id, BriefRequest request, LibrarySnapshot snapshot) {
    return BriefId.of(request, snapshot, engine.version().version()).equals(id)
        ? Optional.of(compose(id, request, snapshot, engine.unsealed()))
        : Optional.empty();
  }

  private ArchivedBrief composeAnew(String id, BriefRequest request, LibrarySnapshot snapshot) {
    formers.refuseUnrevisable(request);
    return compose(id, request, snapshot, engine);
  }

  private ArchivedBrief compose(
      String id, BriefRequest request, LibrarySnapshot snapshot, Composition.Engine with) {
    return prepare(
        id,
        request,
        snapshot,
        with,
        (composition, material) -> composition.compose(material, selectors));
  }

  private <T> T prepare(
      String id,
      BriefRequest request,
      LibrarySnapshot snapshot,
      Composition.Engine with,
      BiFunction<Composition, Weighed, T> make) {
    Former former = formers.of(request);
    Dossier dossier = times.time(Step.GATHER, () -> gatherer.gather(request, snapshot));
    Weighed material = times.time(Step.WEIGH, () -> weigh(request, dossier));
    return make.apply(new Composition(id, request, dossier, former, with, times), material);
  }

  private ArchivedBrief keep(ArchivedBrief brief, String preparer) {
    return times.time(Step.ARCHIVE, () -> archive.add(brief, preparer));
  }

  private Weighed weigh(BriefRequest request, Dossier dossier) {
    return weighed.get(
        new Material(
            dossier.union().topics().stream().map(Held::id).toList(),
            request.langOrDefault(),
            dossier.snapshot().fragments(),
            dossier.fragments().stream().map(Held::id).toList()),
        key -> Weighed.of(dossier.fragments()));
  }
}

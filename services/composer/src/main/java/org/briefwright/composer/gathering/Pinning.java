package org.briefwright.composer.gathering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks each content service how far it has come, which pins the snapshot of a request.
@Singleton
class Pinning {

  private final FragmentsClient fragments;
  private final PrecedentsClient precedents;
  private final TemplatesClient templates;
  private final Clock clock;
  private volatile LibrarySnapshot newestSeen;

  Pinning(
      @RestClient FragmentsClient fragments,
      @RestClient PrecedentsClient precedents,
      @RestClient TemplatesClient templates,
      Clock clock) {
    this.fragments = fragments;
    this.precedents = precedents;
    this.templates = templates;
    this.clock = clock;
  }

  /// @return fails with [ServiceUnavailable] naming the service that does not answer
  Pin pin(BriefRequest request) {
    AsOf asOf = AsOf.parse(request.asOf(), clock.instant());
    CompletableFuture<LibrarySnapshot> heads =
        Uni.combine()
            .all()
            .unis(
                ServiceUnavailable.naming(
                    FragmentsClient.SERVICE, fragments.library(asOf.parameter())),
                ServiceUnavailable.naming(
                    PrecedentsClient.SERVICE, precedents.library(asOf.parameter())),
                ServiceUnavailable.naming(
                    TemplatesClient.SERVICE, templates.library(asOf.parameter())))
            .with(
                (one, two, three) ->
                    new LibrarySnapshot(
                        one.sequence(), two.sequence(), three.sequence(), asOf.date()))
            .subscribeAsCompletionStage();
    boolean newest = request.asOf() == null && request.snapshot() == null;
    return new Pin(
        newest ? newestSeen : null,
        Uni.createFrom().completionStage(heads).map(head -> pinned(request, head, newest)),
        Readings.LONGEST_WAIT);
  }

  private LibrarySnapshot pinned(BriefRequest request, LibrarySnapshot head, boolean newest) {
    if (newest) {
      newestSeen = head;
      return head;
    }
    if (request.snapshot() == null) {
      return head;
    }
    if (request.asOf() != null) {
      throw ProblemException.invalid(
          List.of(new Violation("/asOf", "is not accepted beside a snapshot, which says more")));
    }
    return within(head, request.snapshot());
  }

  private static LibrarySnapshot within(LibrarySnapshot head, BriefRequest.Pinned pinned) {
    List<Violation> beyond = new ArrayList<>();
    refuseBeyond(beyond, "fragments", pinned.fragments(), head.fragments());
    refuseBeyond(beyond, "precedents", pinned.precedents(), head.precedents());
    refuseBeyond(beyond, "templates", pinned.templates(), head.templates());
    if (pinned.date().isAfter(head.date())) {
      beyond.add(new Violation("/snapshot/date", "lies in the future; up to " + head.date()));
    }
    if (!beyond.isEmpty()) {
      throw ProblemException.invalid(beyond);
    }
    return pinned.toSnapshot();
  }

  private static void refuseBeyond(List<Violation> beyond, String name, long asked, long last) {
    if (asked > last) {
      beyond.add(
          new Violation("/snapshot/" + name, "is beyond the last change, which is number " + last));
    }
  }
}

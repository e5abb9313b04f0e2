package org.briefwright.composer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.brief.Former;
import org.briefwright.composer.life.BriefLife;
import org.briefwright.composer.life.Standing;
import org.briefwright.composer.life.State;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// The briefs that requests revise.
@ApplicationScoped
class Formers {

  private final BriefArchive archive;
  private final BriefLife life;

  Formers(BriefArchive archive, BriefLife life) {
    this.archive = archive;
    this.life = life;
  }

  /// What the successor is compared with; null for a request that revises nothing.
  ///
  /// @throws ProblemException where the archive has no such brief
  Former of(BriefRequest request) {
    return request.revises() == null
        ? null
        : archive
            .rendition(request.revises(), Format.JSON)
            .map(data -> Former.of(data.bytes()))
            .orElseThrow(() -> unknown(request.revises()));
  }

  /// Refuses a successor for a brief that nobody holds, or that has an issued one: whoever
  /// follows the links would else come to two.
  ///
  /// @throws ProblemException saying what to revise instead
  void refuseUnrevisable(BriefRequest request) {
    String former = request.revises();
    if (former == null) {
      return;
    }
    if (archive.entry(former).isEmpty()) {
      throw unknown(former);
    }
    Standing standing = life.of(former);
    if (standing.state() == State.DRAFT) {
      throw new ProblemException(
          ProblemType.NOT_REVISABLE,
          "brief " + former + " is a draft, which nobody holds yet; compose it anew instead");
    }
    if (standing.successor() != null) {
      throw new ProblemException(
          Problem.of(
                  ProblemType.NOT_REVISABLE,
                  "brief " + former + " has a successor, " + standing.successor() + "; revise that")
              .with(Map.of("successor", standing.successor())));
    }
  }

  private static ProblemException unknown(String brief) {
    return ProblemException.invalid(
        List.of(new Violation("/revises", "there is no brief '" + brief + "'")));
  }
}

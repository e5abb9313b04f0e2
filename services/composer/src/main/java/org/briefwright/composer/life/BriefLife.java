package org.briefwright.composer.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.notices.Marks;
import org.briefwright.web.problem.Problem;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Leads briefs from state to state.
@ApplicationScoped
public class BriefLife {

  private final Database database;
  private final StandingRows rows;
  private final Marks marks;

  BriefLife(Database database, StandingRows rows, Marks marks) {
    this.database = database;
    this.rows = rows;
    this.marks = marks;
  }

  /// @throws ProblemException where there is no such brief
  public Standing of(String brief) {
    return database.read(
        connection -> rows.read(connection, brief).orElseThrow(() -> noBrief(brief)));
  }

  /// The state of each of these briefs that is a draft no more, by id.
  public Map<String, State> states(List<String> briefs) {
    return database.read(connection -> rows.states(connection, briefs));
  }

  /// Issues a draft.
  ///
  /// @param by who answers for it: somebody else than who prepared it
  /// @throws ProblemException where it is not to be issued, or not by this person
  public Standing issue(String brief, IssueRequest issue, String by) {
    return database.write(connection -> issue(connection, brief, issue, by));
  }

  private Standing issue(Connection connection, String brief, IssueRequest issue, String by)
      throws SQLException {
    rows.keepRecallsOut(connection);
    Standing standing = rows.lock(connection, brief).orElseThrow(() -> noBrief(brief));
    if (!standing.state().next().contains(State.ISSUED)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "the brief is " + standing.state().code() + "; " + standing.state().nextInWords());
    }
    FourEyes.check(standing.preparedBy(), by);
    refuseWithdrawn(standing);
    if (standing.revises() != null) {
      supersede(connection, standing.revises(), brief, by);
    }
    rows.issued(connection, brief, issue, by);
    marks.ofBrief(connection, brief);
    return rows.read(connection, brief).orElseThrow();
  }

  /// The brief that is revised is locked after its successor, and has none that waits for it in
  /// turn: no two issues wait for each other.
  private void supersede(Connection connection, String former, String brief, String by)
      throws SQLException {
    Standing standing = rows.lock(connection, former).orElseThrow();
    if (standing.successor() != null) {
      throw new ProblemException(
          Problem.of(
                  ProblemType.NOT_REVISABLE,
                  "the brief that this one revises, "
                      + former
                      + ", has been succeeded by "
                      + standing.successor()
                      + "; revise that")
              .with(Map.of("successor", standing.successor())));
    }
    if (standing.state() == State.ISSUED) {
      rows.superseded(connection, former, brief, by);
    }
  }

  private static void refuseWithdrawn(Standing standing) {
    List<Concern> bars =
        standing.concerns().stream().filter(it -> it.what().barsIssuing()).toList();
    if (!bars.isEmpty()) {
      String items =
          bars.stream()
              .map(it -> it.collection() + "/" + it.id() + " is " + it.what().code())
              .distinct()
              .collect(Collectors.joining(", "));
      throw new ProblemException(
          Problem.of(
                  ProblemType.RESTS_ON_WITHDRAWN,
                  "the brief rests on what is not to be used: " + items)
              .with(Map.of("concerns", bars)));
    }
  }

  private static ProblemException noBrief(String brief) {
    return ProblemException.notFound("There is no brief '" + brief + "'");
  }
}

package org.briefwright.composer.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.life.Standing;
import org.briefwright.composer.life.StandingRows;
import org.briefwright.composer.life.State;
import org.briefwright.composer.recall.RecallRequest.Item;
import org.briefwright.composer.recall.RecallRows.Kept;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// Recalls briefs. A recall, the new standing of its briefs and who is to be told are written
/// together or not at all; what they are told is set once nobody waits for it.
@ApplicationScoped
public class Recalls {

  private final Database database;
  private final RecallRows rows;
  private final StandingRows standings;
  private final Errata errata;

  Recalls(Database database, RecallRows rows, StandingRows standings, Errata errata) {
    this.database = database;
    this.rows = rows;
    this.standings = standings;
    this.errata = errata;
  }

  /// Recalls every issued brief that rests on what is named.
  ///
  /// @throws ProblemException where nothing of this name is known
  public Recall recall(RecallRequest request, String by) {
    Item item = request.item();
    Kept recall =
        database.write(
            connection -> {
              standings.keepIssuesOut(connection);
              return item == null
                  ? ofBrief(connection, request, by)
                  : ofItem(connection, request, item, by);
            });
    errata.set(recall.number());
    return read(recall.number());
  }

  private Kept ofBrief(Connection connection, RecallRequest request, String by)
      throws SQLException {
    String brief = request.brief();
    Standing standing =
        standings
            .lock(connection, brief)
            .orElseThrow(() -> unknown("/brief", "there is no brief '" + brief + "'"));
    State state = standing.state();
    if (!state.next().contains(State.RECALLED)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "the brief is " + state.code() + "; what was issued and not recalled yet is recalled");
    }
    Kept kept = rows.add(connection, request, null, null, by);
    concern(connection, kept, List.of(brief));
    return kept;
  }

  private Kept ofItem(Connection connection, RecallRequest request, Item item, String by)
      throws SQLException {
    int latest =
        rows.latest(connection, item)
            .orElseThrow(
                () ->
                    unknown(
                        "/" + item.kind().code(),
                        "no brief rests on a "
                            + item.kind().code()
                            + " '"
                            + item.id()
                            + "', and the library has not told of one"));
    int upTo = request.version() == null ? latest : request.version();
    Kept kept = rows.add(connection, request, item, upTo, by);
    concern(connection, kept, rows.affected(connection, item, request.version(), upTo));
    return kept;
  }

  private void concern(Connection connection, Kept recall, List<String> briefs)
      throws SQLException {
    Map<String, State> states = standings.lockAll(connection, briefs);
    for (String brief : briefs) {
      if (states.getOrDefault(brief, State.DRAFT).next().contains(State.RECALLED)) {
        standings.recalled(connection, brief, recall.number(), recall.reason(), recall.by());
      }
    }
    errata.promise(connection, recall.number());
  }

  /// @throws ProblemException where there is no such recall
  public Recall read(long number) {
    return database.read(
        connection -> {
          Kept kept = rows.kept(connection, number).orElseThrow(() -> noRecall(number));
          return RecallView.of(connection, List.of(kept)).getFirst();
        });
  }

  /// Recalls, the newest first.
  public List<Recall> list(long before, int limit) {
    return database.read(
        connection -> RecallView.of(connection, rows.list(connection, before, limit)));
  }

  /// @throws ProblemException where there is no such erratum
  public Rendition erratum(long recall, int number) {
    return errata
        .read(recall, number)
        .orElseThrow(
            () -> ProblemException.notFound("Recall " + recall + " has no erratum " + number));
  }

  private static ProblemException unknown(String pointer, String detail) {
    return ProblemException.invalid(List.of(new Violation(pointer, detail)));
  }

  private static ProblemException noRecall(long number) {
    return ProblemException.notFound("There is no recall " + number);
  }
}

package org.briefwright.composer.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.life.Standing;
import org.briefwright.composer.life.StandingRows;
import org.briefwright.composer.life.State;
import org.briefwright.composer.recall.RecallRequest.Item;
import org.briefwright.composer.recall.RecallRows.Affected;
import org.briefwright.composer.recall.RecallRows.Kept;
import org.briefwright.composer.rendition.Rendition;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// Recalls briefs. A recall, the new standing of its briefs and what their recipients are told are
/// written together or not at all.
@ApplicationScoped
public class Recalls {

  private final Database database;
  private final RecallRows rows;
  private final StandingRows standings;
  private final ErratumPrinter printer;

  Recalls(Database database, RecallRows rows, StandingRows standings, ErratumPrinter printer) {
    this.database = database;
    this.rows = rows;
    this.standings = standings;
    this.printer = printer;
  }

  /// Recalls every issued brief that rests on what is named.
  ///
  /// @throws ProblemException where nothing of this name is known
  public Recall recall(RecallRequest request, String by) {
    Item item = request.item();
    return database.write(
        connection -> {
          standings.keepIssuesOut(connection);
          return item == null
              ? ofBrief(connection, request, by)
              : ofItem(connection, request, item, by);
        });
  }

  private Recall ofBrief(Connection connection, RecallRequest request, String by)
      throws SQLException {
    Affected brief =
        rows.one(connection, request.brief())
            .orElseThrow(() -> unknown("/brief", "there is no brief '" + request.brief() + "'"));
    State state = standings.read(connection, brief.brief()).orElseThrow().state();
    if (!state.next().contains(State.RECALLED)) {
      throw new ProblemException(
          ProblemType.TRANSITION_REFUSED,
          "the brief is " + state.code() + "; what was issued and not recalled yet is recalled");
    }
    Kept kept = rows.add(connection, request, null, null, by);
    concern(connection, kept, List.of(brief));
    return view(connection, kept);
  }

  private Recall ofItem(Connection connection, RecallRequest request, Item item, String by)
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
    return view(connection, kept);
  }

  private void concern(Connection connection, Kept recall, List<Affected> briefs)
      throws SQLException {
    int errata = 0;
    for (Affected brief : briefs) {
      Standing standing = standings.lock(connection, brief.brief()).orElseThrow();
      if (standing.state().next().contains(State.RECALLED)) {
        standings.recalled(
            connection, brief.brief(), recall.number(), recall.reason(), recall.by());
        for (var erratum : printer.print(recall, brief, standing)) {
          errata++;
          rows.addErratum(
              connection,
              recall.number(),
              errata,
              brief.brief(),
              erratum.recipient(),
              erratum.pdf());
        }
      }
    }
  }

  /// @throws ProblemException where there is no such recall
  public Recall read(long number) {
    return database.read(
        connection ->
            view(connection, rows.kept(connection, number).orElseThrow(() -> noRecall(number))));
  }

  /// Recalls, the newest first.
  public List<Recall> list(long before, int limit) {
    return database.read(
        connection -> {
          List<Recall> recalls = new java.util.ArrayList<>();
          for (Kept kept : rows.list(connection, before, limit)) {
            recalls.add(view(connection, kept));
          }
          return recalls;
        });
  }

  /// @throws ProblemException where there is no such erratum
  public Rendition erratum(long recall, int number) {
    return database.read(
        connection ->
            rows.erratum(connection, recall, number)
                .orElseThrow(
                    () ->
                        ProblemException.notFound(
                            "Recall " + recall + " has no erratum " + number)));
  }

  private Recall view(Connection connection, Kept kept) throws SQLException {
    return new Recall(
        kept.number(),
        kept.collection(),
        kept.item(),
        kept.version(),
        kept.brief(),
        kept.reason(),
        kept.at(),
        kept.by(),
        rows.briefs(connection, kept.number()),
        rows.drafts(connection, kept));
  }

  private static ProblemException unknown(String pointer, String detail) {
    return ProblemException.invalid(List.of(new Violation(pointer, detail)));
  }

  private static ProblemException noRecall(long number) {
    return ProblemException.notFound("There is no recall " + number);
  }
}

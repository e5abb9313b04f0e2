package org.briefwright.composer.batch.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.Database;
import org.briefwright.composer.dossier.LibrarySnapshot;

/// What a worker notes of the line that it works on. Whatever it notes is passed over where the
/// line has ended in the meantime, has been called off, or belongs to a later round.
@ApplicationScoped
public class LineWork {

  private static final String BEGIN =
      """
      update batch_line
      set state = 'running', attempts = attempts + 1,
        started_at = coalesce(started_at, clock_timestamp())
      where batch_id = ? and line = ? and round = ? and state in ('waiting', 'running')
      returning request, fragments, precedents, templates, day, attempts,
        (select sender from batch where id = batch_id)
      """;

  private static final String ATTEMPTS =
      "select attempts from batch_line where batch_id = ? and line = ? and round = ?";

  private static final String END =
      """
      update batch_line
      set state = ?, brief_id = ?, problem = ?, finished_at = clock_timestamp()
      where batch_id = ? and line = ? and round = ? and state = 'running'
      """;

  private static final String PUT_BACK =
      """
      update batch_line set state = 'waiting', attempts = attempts - 1
      where batch_id = ? and line = ? and round = ? and state = 'running'
      """;

  private final Database database;
  private final BriefArchive archive;

  public LineWork(Database database, BriefArchive archive) {
    this.database = database;
    this.archive = archive;
  }

  /// A line that has been begun.
  ///
  /// @param request as JSON
  /// @param attempts with this one
  /// @param sender null where nobody is named
  public record Begun(String request, LibrarySnapshot snapshot, int attempts, String sender) {}

  /// How often a line has been begun; 0 for one that is not there.
  public int attempts(LineJob job) {
    return database.read(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(ATTEMPTS)) {
            name(read, 1, job);
            try (ResultSet row = read.executeQuery()) {
              return row.next() ? row.getInt(1) : 0;
            }
          }
        });
  }

  /// Begins a line, and counts that for good: should this process die of it, that is known.
  ///
  /// @return nothing where there is nothing left to do
  public Optional<Begun> begin(LineJob job) {
    return database.read(
        connection -> {
          try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            name(begin, 1, job);
            try (ResultSet row = begin.executeQuery()) {
              return row.next() ? Optional.of(begun(row)) : Optional.empty();
            }
          }
        });
  }

  private static Begun begun(ResultSet row) throws SQLException {
    return new Begun(
        row.getString(1),
        new LibrarySnapshot(
            row.getLong(2), row.getLong(3), row.getLong(4), row.getObject(5, LocalDate.class)),
        row.getInt(6),
        row.getString(7));
  }

  /// Archives the line's brief and notes it as done, in one transaction.
  ///
  /// @param fresh nothing where the archive has the brief already
  /// @param preparer null where nobody is named
  public void done(LineJob job, String briefId, Optional<ArchivedBrief> fresh, String preparer) {
    database.write(
        connection -> {
          int noted;
          try (PreparedStatement end = connection.prepareStatement(END)) {
            noted = end(end, job, "done", briefId, null);
          }
          if (noted == 1 && fresh.isPresent()) {
            archive.add(connection, fresh.get(), preparer);
          }
          return noted;
        });
    if (fresh.isEmpty()) {
      archive.prepared(briefId, preparer);
    }
  }

  /// Notes why a line cannot be done.
  ///
  /// @param problem a problem document as JSON
  public void failed(LineJob job, String problem) {
    database.read(
        connection -> {
          try (PreparedStatement end = connection.prepareStatement(END)) {
            return end(end, job, "failed", null, problem);
          }
        });
  }

  private static int end(
      PreparedStatement end, LineJob job, String state, String briefId, String problem)
      throws SQLException {
    end.setString(1, state);
    end.setString(2, briefId);
    end.setString(3, problem);
    name(end, 4, job);
    return end.executeUpdate();
  }

  /// Lets a line wait again whose attempt says nothing about it.
  public void putBack(LineJob job) {
    database.read(
        connection -> {
          try (PreparedStatement back = connection.prepareStatement(PUT_BACK)) {
            name(back, 1, job);
            return back.executeUpdate();
          }
        });
  }

  private static void name(PreparedStatement statement, int first, LineJob job)
      throws SQLException {
    statement.setObject(first, job.batch());
    statement.setInt(first + 1, job.line());
    statement.setInt(first + 2, job.round());
  }
}

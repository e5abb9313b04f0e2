package org.briefwright.composer.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.briefwright.composer.batch.reading.LineBinding;
import org.briefwright.composer.batch.reading.SentLine;
import org.briefwright.composer.batch.store.NewBatch;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.Violation;

/// Pins the states of the library that a batch is composed on, once for each moment that its lines
/// name. Whenever a line is composed then, and however often, its brief is the same.
final class Moments {

  /// Each moment costs a question to each content service.
  static final int MOST = 100;

  private final Function<BriefRequest, LibrarySnapshot> pin;
  private final Map<List<Object>, LibrarySnapshot> pinned = new HashMap<>();
  private final List<SentLine.Refused> refused = new ArrayList<>();
  private final List<NewBatch.Line> lines = new ArrayList<>();

  /// @param pin asks the content services; throws what it throws for a single request
  Moments(Function<BriefRequest, LibrarySnapshot> pin) {
    this.pin = pin;
  }

  void add(SentLine line) {
    switch (line) {
      case SentLine.Refused it -> refused.add(it);
      case SentLine.Request it -> add(it);
    }
  }

  private void add(SentLine.Request line) {
    BriefRequest request = line.request();
    List<Object> moment = new ArrayList<>();
    moment.add(request.asOf());
    moment.add(request.snapshot());
    try {
      LibrarySnapshot snapshot = pinned.get(moment);
      if (snapshot == null) {
        refuseBeyondMost(request);
        snapshot = pin.apply(request);
        pinned.put(moment, snapshot);
      }
      lines.add(new NewBatch.Line(line.line(), line.name(), request, snapshot));
    } catch (ProblemException fault) {
      refused.add(LineBinding.refused(line.line(), line.name(), fault.problem().errors()));
    }
  }

  private void refuseBeyondMost(BriefRequest request) {
    if (pinned.size() == MOST) {
      throw ProblemException.invalid(
          List.of(
              new Violation(
                  request.snapshot() == null ? "/asOf" : "/snapshot",
                  "at most " + MOST + " different moments are accepted in one batch")));
    }
  }

  List<SentLine.Refused> refused() {
    return refused;
  }

  List<NewBatch.Line> lines() {
    return lines;
  }
}

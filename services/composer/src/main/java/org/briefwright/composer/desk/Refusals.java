package org.briefwright.composer.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.briefwright.composer.LengthNotMet;
import org.briefwright.composer.RuleBroken;
import org.briefwright.composer.api.ComposerProblems;
import org.briefwright.composer.archive.ArchiveUnavailable;
import org.briefwright.composer.batch.TooMuchAtOnce;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.composer.gathering.TopicNotFound;
import org.briefwright.composer.selection.ConstraintsNotMet;
import org.briefwright.composer.selection.TemplateUnfillable;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemResponses;

/// Makes of what the API would answer as a problem something that a page can show.
@Singleton
public class Refusals {

  private final ComposerProblems problems;
  private final ProblemResponses responses;

  Refusals(ComposerProblems problems, ProblemResponses responses) {
    this.problems = problems;
    this.responses = responses;
  }

  /// What the work gives, or what is made of its refusal. What no client could have caused or
  /// waited out is thrown on.
  public <T> T answer(Supplier<T> work, Function<Refusal, T> refused) {
    try {
      return work.get();
    } catch (ProblemException fault) {
      return refused.apply(of(responses.of(fault.problem())));
    } catch (ServiceUnavailable fault) {
      return refused.apply(of(problems.of(fault)));
    } catch (ArchiveUnavailable fault) {
      return refused.apply(of(problems.of(fault)));
    } catch (TooMuchAtOnce fault) {
      return refused.apply(of(problems.of(fault)));
    } catch (TopicNotFound fault) {
      return refused.apply(of(problems.of(fault)));
    } catch (TemplateUnfillable fault) {
      return refused.apply(of(problems.of(fault)));
    } catch (RuleBroken fault) {
      return refused.apply(of(problems.of(fault)));
    } catch (LengthNotMet fault) {
      return refused.apply(of(problems.of(fault)));
    } catch (ConstraintsNotMet fault) {
      return refused.apply(of(problems.of(fault)));
    }
  }

  private static Refusal of(Response response) {
    return Refusal.read((byte[]) response.getEntity());
  }
}

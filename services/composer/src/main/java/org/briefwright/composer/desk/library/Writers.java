package org.briefwright.composer.desk.library;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.web.actor.Actor;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.security.Roles;

/// Who may write. A form that comes from somebody who no longer is signed in must be answered
/// with what they typed, so the pages that take forms ask here and not before they are
/// reached.
@Singleton
class Writers {

  private static final Set<String> LIVE = Set.of("draft", "inReview", "approved");

  private final Actor actor;

  Writers(Actor actor) {
    this.actor = actor;
  }

  /// Why whoever asks may not; nothing where one of the roles is theirs.
  Optional<Refusal> refusal(String... roles) {
    try {
      actor.name();
      return Stream.of(roles).anyMatch(actor::has)
          ? Optional.empty()
          : Optional.of(
              refusal(
                  ProblemType.ROLE_REQUIRED, "this needs the role " + String.join(" or ", roles)));
    } catch (UnauthorizedException | AuthenticationFailedException _) {
      return Optional.of(refusal(ProblemType.SIGN_IN_REQUIRED, "nobody is signed in"));
    }
  }

  /// The states that whoever asks may move a version of this state into. The content service
  /// has the last word: it also knows who wrote the version.
  List<String> moves(String state) {
    boolean author = actor.has(Roles.AUTHOR);
    boolean reviewer = actor.has(Roles.REVIEWER);
    List<String> moves = new ArrayList<>();
    switch (state) {
      case "draft" -> add(moves, author || reviewer, "inReview");
      case "inReview" -> {
        add(moves, reviewer, "approved");
        add(moves, author || reviewer, "draft");
      }
      default -> {
        // Approved versions are withdrawn or superseded, and after that nothing comes.
      }
    }
    add(moves, reviewer && LIVE.contains(state), "withdrawn");
    return moves;
  }

  private static void add(List<String> moves, boolean may, String state) {
    if (may) {
      moves.add(state);
    }
  }

  String name() {
    return actor.name();
  }

  private static Refusal refusal(ProblemType type, String detail) {
    return new Refusal(type.status(), type.slug(), detail, List.of(), List.of(), "", List.of());
  }
}

package org.briefwright.web.actor;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;

/// Who does what this request asks for. Filled by [ActorReader]; a token's subject will take the
/// header's place without any reader of this class noticing.
@RequestScoped
public class Actor {
  private String name;

  void is(String name) {
    this.name = name;
  }

  /// The acting person's name, where the operation works without one.
  public Optional<String> known() {
    return Optional.ofNullable(name);
  }

  /// The acting person's name; a 401 problem where nobody is named.
  public String name() {
    if (name == null) {
      throw new ProblemException(
          ProblemType.ACTOR_REQUIRED,
          "say who does this in the header " + ActorReader.HEADER + ", 1 to 100 characters");
    }
    return name;
  }
}

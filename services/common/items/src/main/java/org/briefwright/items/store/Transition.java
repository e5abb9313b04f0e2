package org.briefwright.items.store;

import java.util.List;
import java.util.stream.Collectors;
import org.briefwright.items.Item;
import org.briefwright.items.ItemState;
import org.briefwright.items.ItemType;
import org.briefwright.web.actor.ActorName;
import org.briefwright.web.problem.ProblemException;
import org.briefwright.web.problem.ProblemType;
import org.briefwright.web.problem.Violation;

/// The rules that a version must satisfy to enter a state.
record Transition(ItemType<?> type, Item<?> item, ItemState to) {

  void refuseImpossible() {
    List<ItemState> successors = item.state().successors();
    if (!successors.contains(to)) {
      throw refused(
          successors.isEmpty()
              ? "nothing follows the state " + item.state().code()
              : "after %s comes %s"
                  .formatted(
                      item.state().code(),
                      successors.stream()
                          .map(ItemState::code)
                          .collect(Collectors.joining(" or "))));
    }
  }

  void refuseOwnDraft(String author, String by) {
    if (ActorName.isSame(author, by)) {
      throw new ProblemException(
          ProblemType.FOUR_EYES, by + " wrote this version; somebody else may approve it");
    }
  }

  void refuseOlderThan(int approved) {
    if (approved > item.version()) {
      throw refused(
          "version %d is approved already; make a new version of it or of this one"
              .formatted(approved));
    }
  }

  void refuseDangling(List<Violation> dangling) {
    if (!dangling.isEmpty()) {
      throw ProblemException.invalid(
          dangling.stream().map(violation -> violation.under("/body")).toList());
    }
  }

  private ProblemException refused(String why) {
    return new ProblemException(
        ProblemType.TRANSITION_REFUSED,
        "the %s '%s' in version %d is %s and cannot become %s: %s"
            .formatted(
                type.singular(), item.id(), item.version(), item.state().code(), to.code(), why));
  }
}

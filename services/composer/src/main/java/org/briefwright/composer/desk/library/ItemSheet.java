package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.briefwright.composer.desk.Refusal;

/// An item of the library as a page shows it.
///
/// @param versions of the item, newest first
/// @param strength in a word, or empty where it is not known
/// @param bearing what other items say about this one, or rest on it
/// @param moves states that whoever reads may move the version into
/// @param refusal why the last move was refused, or null
/// @param reason that was typed for it
public record ItemSheet(
    Collection collection,
    String id,
    int version,
    String state,
    String title,
    String lang,
    String question,
    String by,
    String on,
    List<Version> versions,
    String strength,
    List<Part> parts,
    List<CitedSource> citations,
    List<Bearing> bearing,
    List<String> moves,
    Refusal refusal,
    String reason) {

  /// A version of an item.
  ///
  /// @param on the day of its last change, in words
  public record Version(int number, String state, String by, String on, String tag) {}

  /// What another item has to do with this one.
  ///
  /// @param how `relations/type.attacks` and such
  public record Bearing(String how, Collection collection, String id, String title, String lang) {}

  /// The version that is shown, as the list of versions has it.
  public Version shown() {
    return versions.stream().filter(it -> it.number() == version).findFirst().orElseThrow();
  }

  /// Whether whoever reads may move the version into a state; withdrawing has a page of its
  /// own.
  public boolean canMove() {
    return moves.stream().anyMatch(it -> !it.equals("withdrawn"));
  }

  public boolean canWithdraw() {
    return moves.contains("withdrawn");
  }

  /// The same after a move was refused.
  ItemSheet refused(Refusal why, String typed) {
    return new ItemSheet(
        collection,
        id,
        version,
        state,
        title,
        lang,
        question,
        by,
        on,
        versions,
        strength,
        parts,
        citations,
        bearing,
        moves,
        why,
        typed);
  }

  /// Where it stands among the versions: whether a newer one is being worked on.
  public Version newest() {
    return versions.getFirst();
  }

  /// Under which the page has words for the strength.
  public String strengthWord() {
    return "strength." + strength;
  }

  static String relation(JsonNode body, String target) {
    for (JsonNode relation : body.path("relations")) {
      if (relation.path("target").asText().equals(target)) {
        return relation.path("type").asText();
      }
    }
    return "";
  }
}

package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.ArgumentMap.Claim;
import org.briefwright.typeset.document.ArgumentMap.Relation;

/// An argument map as a tree: each claim under the nearest to the question of those that it bears
/// on.
///
/// @param places the claims in the order of an outline
/// @param others relations that the tree does not show
record ClaimTree(ArgumentMap map, List<Place> places, List<Relation> others) {

  /// A claim's place in the outline.
  ///
  /// @param claim by its place in the map
  /// @param depth 0 for claims that stand under none
  /// @param number in the outline, from 1
  /// @param under the relation that puts it there, or null
  record Place(int claim, int depth, int number, Relation under) {}

  static ClaimTree of(ArgumentMap map) {
    int[] distances = Distances.of(map);
    List<String> ids = map.claims().stream().map(Claim::id).toList();
    List<Relation> tree = new ArrayList<>();
    for (int claim = 0; claim < ids.size(); claim++) {
      String id = ids.get(claim);
      int above = distances[claim] - 1;
      map.relations().stream()
          .filter(relation -> relation.from().equals(id))
          .filter(relation -> distances[ids.indexOf(relation.to())] == above)
          .findFirst()
          .ifPresent(tree::add);
    }
    List<Place> places = new ArrayList<>();
    for (int claim = 0; claim < ids.size(); claim++) {
      if (distances[claim] == 0) {
        place(claim, 0, null, ids, tree, places);
      }
    }
    List<Relation> others = new ArrayList<>(map.relations());
    tree.forEach(others::remove);
    return new ClaimTree(map, List.copyOf(places), List.copyOf(others));
  }

  private static void place(
      int claim,
      int depth,
      Relation under,
      List<String> ids,
      List<Relation> tree,
      List<Place> all) {
    all.add(new Place(claim, depth, all.size() + 1, under));
    for (Bearing bearing : Bearing.values()) {
      for (Relation relation : tree) {
        if (relation.to().equals(ids.get(claim)) && relation.bearing() == bearing) {
          place(ids.indexOf(relation.from()), depth + 1, relation, ids, tree, all);
        }
      }
    }
  }

  int deepest() {
    return places.stream().mapToInt(Place::depth).max().orElse(0);
  }

  /// The number of a claim in the outline.
  int number(String id) {
    return places.stream()
        .filter(place -> map.claims().get(place.claim()).id().equals(id))
        .mapToInt(Place::number)
        .findFirst()
        .orElseThrow();
  }

  /// The places of the claims under one that bear on it so.
  ///
  /// @param at its place among the places, from 0
  List<Integer> below(int at, Bearing bearing) {
    String id = map.claims().get(places.get(at).claim()).id();
    List<Integer> below = new ArrayList<>();
    for (int i = at + 1; i < places.size(); i++) {
      Relation under = places.get(i).under();
      if (under != null && under.to().equals(id) && under.bearing() == bearing) {
        below.add(i);
      }
    }
    return below;
  }
}

package org.briefwright.typeset.document;

import java.util.ArrayList;
import java.util.List;

/// A document's headings in order, with the ids by which its contents lead to them. Headings
/// without an id of their own get one if the document has contents.
///
/// @param entries all headings
public record Headings(List<Entry> entries) {

  /// A heading.
  ///
  /// @param id empty where nothing leads to it
  public record Entry(Heading heading, String id) {}

  public Headings {
    entries = List.copyOf(entries);
  }

  public static Headings of(Document document) {
    boolean listed = Blocks.any(document, Contents.class);
    List<Entry> entries = new ArrayList<>();
    for (Block block : Blocks.of(document)) {
      if (block instanceof Heading heading) {
        boolean named = !listed || !heading.id().isEmpty();
        entries.add(new Entry(heading, named ? heading.id() : "heading-" + (entries.size() + 1)));
      }
    }
    return new Headings(entries);
  }

  /// Those that contents of this depth list.
  public List<Entry> listedTo(int depth) {
    return entries.stream()
        .filter(entry -> entry.heading().level() > 1 && entry.heading().level() <= depth)
        .toList();
  }
}

package org.briefwright.composer.desk.library;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.composer.desk.Option;
import org.briefwright.composer.desk.Refusal;
import org.briefwright.composer.gathering.Shelves;

/// A page of a collection's list, or of what a search in it finds.
///
/// @param searched what was looked for, or empty
/// @param next address of the page behind this one, or null
/// @param refusal why there is no list, or null
public record BrowsePage(
    Collection collection,
    List<Collection> collections,
    String searched,
    List<Filter> filters,
    List<Row> rows,
    String next,
    Refusal refusal) {

  static final List<String> STATES =
      List.of("approved", "inReview", "draft", "superseded", "withdrawn");
  private static final List<String> LANGUAGES = List.of("en", "uk", "de");
  private static final String ON_A_PAGE = "25";

  /// A field by which the list is narrowed; options whose label is empty have words on the
  /// page.
  public record Filter(String name, List<Option> options) {}

  /// An item in the list.
  ///
  /// @param found a sentence in which the words of the search stand, in pieces; or empty
  public record Row(
      String id,
      int version,
      String state,
      String title,
      String lang,
      String subtitle,
      String stance,
      String word,
      List<Piece> found) {

    /// Under which the page has words for the stance.
    public String stanceWord() {
      return "stance." + stance;
    }
  }

  /// A piece of a sentence.
  ///
  /// @param marked whether it is a word that was looked for
  public record Piece(String text, boolean marked) {}

  /// What a reader asks for, of an address.
  record Wish(
      Collection collection,
      String words,
      Map<String, String> narrowed,
      String state,
      String cursor) {

    static Wish of(Collection collection, MultivaluedMap<String, String> address) {
      Map<String, String> narrowed = new LinkedHashMap<>();
      for (String filter : collection.filters()) {
        String value = text(address, filter);
        if (!value.isEmpty()) {
          narrowed.put(filter, value);
        }
      }
      String state = text(address, "state");
      return new Wish(
          collection,
          collection.isSearched() ? text(address, "q") : "",
          narrowed,
          STATES.contains(state) ? state : STATES.getFirst(),
          text(address, "cursor"));
    }

    private static String text(MultivaluedMap<String, String> address, String name) {
      String value = address.getFirst(name);
      return value == null ? "" : value.strip();
    }

    Map<String, List<String>> query() {
      Map<String, List<String>> query = new HashMap<>();
      narrowed.forEach((name, value) -> query.put(name, List.of(value)));
      query.put("limit", List.of(ON_A_PAGE));
      query.put("state", List.of(state));
      if (!words.isEmpty()) {
        query.put("q", List.of(words));
      }
      if (!cursor.isEmpty()) {
        query.put("cursor", List.of(cursor));
      }
      return query;
    }

    String address(String nextCursor) {
      UriBuilder address = UriBuilder.fromPath("/library/" + collection.code());
      Map<String, String> values = new HashMap<>(narrowed);
      values.put("q", words);
      values.put("state", state);
      values.put("cursor", nextCursor);
      values.values().removeIf(String::isEmpty);
      values.keySet().stream().sorted().forEach(it -> address.queryParam(it, "{" + it + "}"));
      return address.buildFromMap(values).toString();
    }
  }

  static BrowsePage of(Wish wish, String lang, Titles titles, Shelves.Shown shown) {
    Map<String, List<Piece>> found = new HashMap<>();
    for (JsonNode match : shown.body().path("matches")) {
      found.put(match.path("id").asText(), pieces(match.path("highlights").path(0)));
    }
    return new BrowsePage(
        wish.collection(),
        List.of(Collection.values()),
        wish.words(),
        filters(wish, titles),
        Holding.list(shown.body()).stream()
            .map(it -> row(wish.collection(), it, lang, found))
            .toList(),
        shown.next() == null ? null : wish.address(shown.next()),
        null);
  }

  static BrowsePage refused(Wish wish, Refusal refusal) {
    return new BrowsePage(
        wish.collection(),
        List.of(Collection.values()),
        wish.words(),
        filters(wish, Titles.NONE),
        List.of(),
        null,
        refusal);
  }

  private static Row row(
      Collection collection, Holding item, String lang, Map<String, List<Piece>> found) {
    JsonNode body = item.body();
    return new Row(
        item.id(),
        item.version(),
        item.state(),
        item.title(collection, lang),
        item.titleLang(collection, lang),
        item.subtitle(collection, lang),
        body.path("stance").asText(""),
        switch (collection) {
          case TOPICS -> "";
          case FRAGMENTS -> "kind." + body.path("kind").asText();
          case PRECEDENTS -> "status." + body.path("outcome").path("status").asText();
          case SOURCES -> "evidenceType." + body.path("evidenceType").asText();
        },
        found.getOrDefault(item.id(), List.of()));
  }

  private static List<Piece> pieces(JsonNode highlight) {
    String text = highlight.path("text").asText("");
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (JsonNode mark : highlight.path("marks")) {
      int start = Math.clamp(mark.path("start").asInt(), at, text.length());
      int end = Math.clamp(mark.path("end").asInt(), start, text.length());
      pieces.add(new Piece(text.substring(at, start), false));
      pieces.add(new Piece(text.substring(start, end), true));
      at = end;
    }
    pieces.add(new Piece(text.substring(at), false));
    pieces.removeIf(piece -> piece.text().isEmpty());
    return pieces;
  }

  private static List<Filter> filters(Wish wish, Titles titles) {
    List<Filter> filters = new ArrayList<>();
    for (String name : wish.collection().filters()) {
      String chosen = wish.narrowed().getOrDefault(name, "");
      filters.add(new Filter(name, options(wish.collection(), name, chosen, titles)));
    }
    filters.add(
        new Filter(
            "state",
            STATES.stream().map(it -> new Option(it, "", it.equals(wish.state()))).toList()));
    return filters;
  }

  private static List<Option> options(
      Collection collection, String name, String chosen, Titles titles) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", "", chosen.isEmpty()));
    if (name.equals("topic")) {
      titles.options("topics").forEach(it -> options.add(chosen(it, chosen)));
      if (options.stream().noneMatch(Option::selected)) {
        options.add(new Option(chosen, chosen, true));
      }
    } else {
      List<String> words =
          name.equals("lang")
              ? LANGUAGES
              : collection.field(name).map(Field::words).orElseGet(() -> Fields.OUTCOMES);
      words.forEach(it -> options.add(new Option(it, "", it.equals(chosen))));
    }
    return options;
  }

  private static Option chosen(Option option, String chosen) {
    return new Option(option.value(), option.label(), option.value().equals(chosen));
  }
}

package org.briefwright.composer.citation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sources that the tests of this package cite.
final class Sources {
  static final SourceRecord SCHELLING =
      source(
          "schelling-1966",
          Map.of(
              "type", "book",
              "title", "Arms and Influence",
              "author", List.of(Map.of("family", "Schelling", "given", "Thomas C.")),
              "publisher", "Yale University Press",
              "issued", year(1966)));
  static final SourceRecord FORTNA =
      source(
          "fortna-2004",
          Map.of(
              "type", "article-journal",
              "title", "Does Peacekeeping Keep Peace?",
              "author", List.of(Map.of("family", "Fortna", "given", "Virginia Page")),
              "container-title", "International Studies Quarterly",
              "volume", "48",
              "page", "269-292",
              "issued", year(2004)));

  /// By an author and others whom the record does not name.
  static final SourceRecord TEAM =
      source(
          "iiss-2025",
          Map.of(
              "type", "report",
              "title", "A European Reassurance Force",
              "author",
                  List.of(Map.of("family", "Barry", "given", "Ben"), Map.of("literal", "others")),
              "publisher", "IISS",
              "issued", year(2025)));

  static final SourceRecord RESOLUTION =
      source(
          "ga-68-262",
          Map.of(
              "type", "document",
              "title", "Territorial Integrity of Ukraine",
              "author", List.of(Map.of("literal", "United Nations General Assembly")),
              "number", "A/RES/68/262",
              "issued", Map.of("date-parts", List.of(List.of(2014, 3, 27)))));
  static final SourceRecord TREATY =
      source(
          "nat-1949",
          Map.of(
              "type", "treaty",
              "title", "The North Atlantic Treaty",
              "container-title", "United Nations Treaty Series",
              "volume", "34",
              "page", "243",
              "number", "541",
              "issued", Map.of("date-parts", List.of(List.of(1949, 4, 4)))));
  static final SourceRecord REPORT =
      source(
          "rand-rr1253",
          Map.of(
              "type", "report",
              "title", "Reinforcing Deterrence on the Eastern Flank",
              "author",
                  List.of(
                      Map.of("family", "Shlapak", "given", "David A."),
                      Map.of("family", "Johnson", "given", "Michael W.")),
              "publisher", "RAND Corporation",
              "number", "RR-1253-A",
              "URL", "https://www.rand.org/pubs/research_reports/RR1253.html",
              "issued", year(2016)));

  private Sources() {}

  static List<SourceRecord> all() {
    return List.of(SCHELLING, FORTNA, RESOLUTION, TREATY, REPORT);
  }

  static Map<String, SourceRecord> byId(SourceRecord... sources) {
    return Arrays.stream(sources).collect(Collectors.toMap(SourceRecord::id, Function.identity()));
  }

  static SourceRecord source(String id, Map<String, Object> csl) {
    return new SourceRecord(id, id + csl.hashCode(), csl);
  }

  static SourceRecord with(SourceRecord source, String id, String field, Object value) {
    Map<String, Object> csl = new HashMap<>(source.csl());
    csl.put(field, value);
    return source(id, csl);
  }

  static Map<String, Object> year(int year) {
    return Map.of("date-parts", List.of(List.of(year)));
  }
}

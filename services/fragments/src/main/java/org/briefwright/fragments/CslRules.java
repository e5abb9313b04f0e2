package org.briefwright.fragments;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.web.problem.Violation;
import org.briefwright.web.text.TextRules;

/// The rules of a CSL-JSON record: known variables only, each with a value of its sort, and
/// addresses that a reader can follow. The names are those of the schema csl-data.json 1.0.2.
final class CslRules {
  private static final int LONGEST = 2000;
  private static final Set<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast chapter classic
          collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
          interview legal_case legislation manuscript map motion_picture musical_score pamphlet
          paper-conference patent performance periodical personal_communication post post-weblog regulation
          report review review-book software song speech standard thesis treaty webpage
          """);
  private static final Set<String> TEXTS =
      words(
          """
          abstract annote archive archive_collection archive-place authority call-number citation-key
          citation-label collection-title container-title container-title-short dimensions division DOI
          event-place event-title genre ISBN ISSN journalAbbreviation jurisdiction keyword language license
          medium note original-publisher original-publisher-place original-title part-title PMCID PMID
          publisher publisher-place references reviewed-genre reviewed-title scale shortTitle source status
          title title-short volume-title volume-title-short year-suffix
          """);
  private static final Set<String> NUMBERS =
      words(
          """
          archive_location chapter-number citation-number collection-number edition
          first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first
          part-number printing-number section supplement-number version volume
          """);
  private static final Set<String> NAMES =
      words(
          """
          author chair collection-editor compiler composer container-author contributor curator director
          editor editorial-director editor-translator executive-producer guest host illustrator interviewer
          narrator organizer original-author performer producer recipient reviewed-author script-writer
          series-creator translator
          """);
  private static final Set<String> NAME_PARTS =
      words("family given dropping-particle non-dropping-particle suffix literal");
  private static final Set<String> NAME_SWITCHES =
      words("comma-suffix static-ordering parse-names");
  private static final Set<String> DATES =
      words("accessed available-date event-date issued original-date submitted");

  private final List<Violation> violations = new ArrayList<>();

  private CslRules() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static List<Violation> check(Map<String, Object> variables) {
    CslRules rules = new CslRules();
    for (String needed : List.of("id", "type", "title")) {
      if (variables.get(needed) == null) {
        rules.refuse("/" + needed, "is missing; a text is accepted");
      }
    }
    variables.forEach(rules::variable);
    return List.copyOf(rules.violations);
  }

  private void variable(String name, Object value) {
    String pointer = pointer("", name);
    if (value == null && Set.of("id", "type", "title").contains(name)) {
      return;
    }
    switch (name) {
      case "id" -> text(pointer, value);
      case "type" -> type(pointer, value);
      case "URL" -> address(pointer, value);
      case String text when TEXTS.contains(text) -> text(pointer, value);
      case String number when NUMBERS.contains(number) -> number(pointer, value);
      case String names when NAMES.contains(names) -> names(pointer, value);
      case String date when DATES.contains(date) ->
          violations.addAll(CslDate.violations(pointer, value));
      default -> refuse(pointer, "is no CSL-JSON variable");
    }
  }

  private void type(String pointer, Object value) {
    if (!(value instanceof String type) || !TYPES.contains(type)) {
      refuse(
          pointer, "is no CSL 1.0.2 type; treaty, report, article-journal and such are accepted");
    }
  }

  private void text(String pointer, Object value) {
    if (!(value instanceof String text) || text.isBlank()) {
      refuse(pointer, "is no text; one of 1 to " + LONGEST + " characters is accepted");
    } else if (text.length() > LONGEST) {
      refuse(pointer, "has " + text.length() + " characters; at most " + LONGEST + " are accepted");
    } else {
      TextRules.fault(text).ifPresent(fault -> refuse(pointer, fault));
    }
  }

  private void number(String pointer, Object value) {
    if (!(value instanceof Integer)) {
      text(pointer, value);
    }
  }

  private void address(String pointer, Object value) {
    if (!(value instanceof String text) || text.length() > LONGEST || !isWebAddress(text)) {
      refuse(pointer, "is no address that begins with https:// or http://, as is accepted");
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private void names(String pointer, Object value) {
    if (!(value instanceof List<?> names) || names.isEmpty()) {
      refuse(pointer, "must be a list of names");
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      name(pointer + "/" + i, names.get(i));
    }
  }

  private void name(String pointer, Object value) {
    if (!(value instanceof Map<?, ?> parts)
        || !parts.containsKey("family") && !parts.containsKey("literal")) {
      refuse(pointer, "must be a name with family and given, or with literal");
      return;
    }
    parts.forEach(
        (part, content) -> {
          String place = pointer(pointer, String.valueOf(part));
          if (NAME_PARTS.contains(part)) {
            text(place, content);
          } else if (!NAME_SWITCHES.contains(part) || !(content instanceof Boolean)) {
            refuse(place, "is no part of a CSL-JSON name");
          }
        });
  }

  private void refuse(String pointer, String detail) {
    violations.add(new Violation(pointer, detail));
  }

  private static String pointer(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}

package org.briefwright.composer.brief.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.brief.FactorRow;
import org.briefwright.composer.brief.Note;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.BodySize;
import org.briefwright.composer.dossier.Confidence;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Tlp;
import org.briefwright.composer.request.Audience;
import org.briefwright.composer.request.Posture;

/// Small briefs for tests of the rules: name sections, leave the rest.
final class Briefs {

  private final List<Section> sections = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  static Briefs brief() {
    return new Briefs();
  }

  Briefs with(Role role, Passage... passages) {
    sections.add(new Section.Passages(role, "Heading", List.of(passages)));
    return this;
  }

  /// A precedent that is compared, and told of nowhere.
  Briefs withComparedCase() {
    FactorRow row = new FactorRow(new ItemRef("case", 1), "Case", List.of());
    sections.add(
        new Section.Comparison(Role.COMPARISON, "Heading", List.of(), List.of(), List.of(row)));
    return this;
  }

  /// A note on these sources; the first is number 1.
  Briefs withNote(String... sources) {
    notes.add(new Note(notes.size() + 1, List.of(), List.of(sources)));
    return this;
  }

  static Passage passage(String id, String text) {
    return passage(id, text, null, null);
  }

  static Passage passage(String id, String text, Integer note, String likelihood) {
    return of(Fragment.Kind.CLAIM, id, text, note, likelihood);
  }

  static Passage of(Fragment.Kind kind, String id, String text, Integer note, String likelihood) {
    return new Passage(
        new ItemRef(id, 1),
        kind,
        Stance.NEUTRAL,
        "en",
        "Tag",
        text,
        BodySize.STANDARD,
        note,
        null,
        null,
        null,
        null,
        0,
        0,
        likelihood,
        Confidence.MODERATE,
        false);
  }

  /// The brief on one page of one allowed, each passage in so many lines.
  Printed in(int lines) {
    return printed(1, lines);
  }

  Printed printed(int pages, int lines) {
    Brief brief =
        new Brief(
            "id",
            "Title",
            List.of("Question?"),
            "en",
            new ItemRef("topic", 1),
            List.of(new ItemRef("topic", 1)),
            "Topic",
            new ItemRef("template", 1),
            "Template",
            Audience.GENERAL,
            Posture.BALANCED,
            null,
            new Brief.Bounds(null, null, Tlp.CLEAR),
            new LibrarySnapshot(1, 1, 1, LocalDate.of(2026, 3, 1)),
            Tlp.CLEAR,
            sections,
            List.of(),
            notes,
            List.of(),
            List.of(),
            null,
            List.of(),
            "0000-0000-0000-0000",
            null);
    Printed.Measure measure =
        new Printed.Measure() {
          @Override
          public int pages() {
            return pages;
          }

          @Override
          public int linesOf(String place) {
            return lines;
          }
        };
    return new Printed(brief, measure, 1);
  }
}

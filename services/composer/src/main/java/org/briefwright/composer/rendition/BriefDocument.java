package org.briefwright.composer.rendition;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Note;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.language.Words;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Letterhead;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Paragraph.Style;
import org.briefwright.typeset.document.Text;

/// A brief as a document for the typesetter: every rendition is made from this one model, so
/// that all have the same words, order and numbers.
public final class BriefDocument {

  /// The hour that stands for a brief's day in the PDF's dates.
  private static final LocalTime NOON = LocalTime.NOON;

  /// Words of both cases together that fill about half a page in two columns.
  private static final int SIDE_BY_SIDE = 280;

  private final Brief brief;
  private final Phrases phrases;
  private final Acronyms acronyms = new Acronyms();
  private final PassageText text;
  private final PictureBlocks pictures;
  private final WhatHasChanged changed;

  private BriefDocument(Brief brief) {
    this.brief = brief;
    this.phrases = Phrases.in(brief.lang());
    Map<Integer, Note> notes = new TreeMap<>();
    brief.notes().forEach(note -> notes.put(note.number(), note));
    this.text = new PassageText(brief.lang(), phrases, notes, acronyms);
    this.pictures = new PictureBlocks(brief, phrases, text);
    this.changed = new WhatHasChanged(brief, phrases, text);
  }

  public static Document of(Brief brief) {
    return new BriefDocument(brief).document();
  }

  /// The brief as data, with the short names that its print explains: it says all that print says.
  public static Brief data(Brief brief) {
    BriefDocument printed = new BriefDocument(brief);
    printed.document();
    return brief.with(printed.acronyms.explained());
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>(opening());
    blocks.addAll(sections());
    if (!brief.bibliography().isEmpty()) {
      blocks.add(Heading.of(2, phrases.get("bibliography")));
      blocks.add(bibliography());
    }
    blocks.addAll(changed.section());
    blocks.addAll(MakingOf.blocks(brief, phrases));
    return new Document(brief.lang(), metadata(), furniture(), PageFormat.A4, blocks);
  }

  private Metadata metadata() {
    return new Metadata(
        brief.title(),
        brief.question(),
        List.of("Briefwright"),
        List.of(brief.topicLabel(), brief.templateName()),
        brief.snapshot().date().atTime(NOON).toInstant(ZoneOffset.UTC),
        brief.id());
  }

  private Furniture furniture() {
    return new Furniture(
            brief.title(),
            "",
            brief.id(),
            "",
            new PageNumbers(phrases.get("page"), phrases.get("page.of")))
        .with(Handling.mark(brief.tlp()));
  }

  private List<Block> opening() {
    List<Block> blocks = new ArrayList<>();
    String day = phrases.day(brief.snapshot().date());
    blocks.add(
        new Letterhead(
            List.of(phrases.get("kind"), brief.templateName()), List.of(day, brief.tlp().label())));
    blocks.add(Heading.of(1, brief.title()));
    for (String question : brief.questions()) {
      blocks.add(new Paragraph(List.of(new Text(question)), Style.QUESTION));
    }
    blocks.add(new Paragraph(List.of(new Text(readerLine(day))), Style.META));
    blocks.addAll(changed.announced());
    untranslated().ifPresent(line -> blocks.add(new Paragraph(List.of(line), Style.META)));
    if (!brief.lang().equals(LanguageMap.FALLBACK)
        && brief.sections().stream().anyMatch(it -> it instanceof Section.Cases)) {
      String line = phrases.get("untranslated.cases");
      blocks.add(new Paragraph(List.of(new Text(line)), Style.META));
    }
    if (brief.measures().staleness() > 0) {
      long percent = Math.max(1, Math.round(brief.measures().staleness() * 100));
      blocks.add(new Paragraph(List.of(new Text(phrases.get("stale", percent))), Style.META));
    }
    return blocks;
  }

  /// Says how much of the brief is not in its language.
  private Optional<Inline> untranslated() {
    List<Passage> passages =
        brief.sections().stream()
            .filter(section -> section instanceof Section.Passages)
            .flatMap(section -> ((Section.Passages) section).passages().stream())
            .toList();
    long foreign = passages.stream().filter(it -> !it.lang().equals(brief.lang())).count();
    return foreign == 0
        ? Optional.empty()
        : Optional.of(new Text(phrases.get("untranslated", foreign, passages.size())));
  }

  private String readerLine(String day) {
    String reader =
        brief.recipient() == null
            ? phrases.get("audience." + brief.audience().code())
            : brief.recipient();
    return phrases.get("for", reader)
        + " · "
        + phrases.get("asOf", day)
        + " · "
        + phrases.get("posture." + brief.posture().code());
  }

  /// The two cases stand side by side where one follows the other and both are short: a longer
  /// pair would break across a page, where two stories at once are hard to follow. A picture needs
  /// the whole measure.
  private List<Block> sections() {
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = brief.sections();
    for (int i = 0; i < sections.size(); i++) {
      boolean pair =
          isSide(sections.get(i))
              && i + 1 < sections.size()
              && isSide(sections.get(i + 1))
              && !pictures.standIn(sections.get(i))
              && !pictures.standIn(sections.get(i + 1))
              && wordsOf(sections.get(i)) + wordsOf(sections.get(i + 1)) <= SIDE_BY_SIDE;
      if (pair) {
        blocks.add(new Columns(blocksOf(sections.get(i)), blocksOf(sections.get(i + 1))));
        i++;
      } else {
        blocks.addAll(blocksOf(sections.get(i)));
      }
      blocks.addAll(pictures.after(Section.place(i)));
    }
    return blocks;
  }

  private static boolean isSide(Section section) {
    return section.role() == Role.ARGUMENTS_FOR || section.role() == Role.ARGUMENTS_AGAINST;
  }

  private static int wordsOf(Section section) {
    return section instanceof Section.Passages passages
        ? passages.passages().stream().mapToInt(passage -> Words.count(passage.text())).sum()
        : 0;
  }

  private List<Block> blocksOf(Section section) {
    return new SectionBlocks(phrases, text, pictures).of(section);
  }

  private Block bibliography() {
    return new Bibliography(
        brief.bibliography().stream()
            .map(work -> new Bibliography.Entry(SpanInlines.of(work.spans()), ""))
            .toList());
  }
}

package org.briefwright.composer.rendition;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.composer.brief.Brief;
import org.briefwright.composer.brief.Note;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.language.Words;
import org.briefwright.typeset.document.Bibliography;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.Columns;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Heading;
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
  private final PassageText text;
  private final PictureBlocks pictures;

  private BriefDocument(Brief brief) {
    this.brief = brief;
    this.phrases = Phrases.in(brief.lang());
    Map<Integer, Note> notes = new TreeMap<>();
    brief.notes().forEach(note -> notes.put(note.number(), note));
    this.text = new PassageText(brief.lang(), phrases, notes);
    this.pictures = new PictureBlocks(brief, phrases, text);
  }

  public static Document of(Brief brief) {
    return new BriefDocument(brief).document();
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>(opening());
    blocks.addAll(sections());
    if (!brief.bibliography().isEmpty()) {
      blocks.add(Heading.of(2, phrases.get("bibliography")));
      blocks.add(bibliography());
    }
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
        brief.tlp().label(),
        new PageNumbers(phrases.get("page"), phrases.get("page.of")));
  }

  private List<Block> opening() {
    List<Block> blocks = new ArrayList<>();
    String day = phrases.day(brief.snapshot().date());
    blocks.add(
        new Letterhead(
            List.of(phrases.get("kind"), brief.templateName()), List.of(day, brief.tlp().label())));
    blocks.add(Heading.of(1, brief.title()));
    blocks.add(new Paragraph(List.of(new Text(brief.question())), Style.QUESTION));
    blocks.add(new Paragraph(List.of(new Text(readerLine(day))), Style.META));
    if (brief.measures().staleness() > 0) {
      long percent = Math.max(1, Math.round(brief.measures().staleness() * 100));
      blocks.add(new Paragraph(List.of(new Text(phrases.get("stale", percent))), Style.META));
    }
    return blocks;
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
        + phrases.get("posture." + Codes.of(brief.posture()));
  }

  /// The two cases stand side by side where one follows the other and both are short: a longer
  /// pair would break across a page, where two stories at once are hard to follow. A picture needs
  /// the whole measure.
  private List<Block> sections() {
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = brief.sections();
    for (int i = 0; i < sections.size(); i++) {
      boolean pair =
          sections.get(i).role() == Role.ARGUMENTS_FOR
              && i + 1 < sections.size()
              && sections.get(i + 1).role() == Role.ARGUMENTS_AGAINST
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

  private static int wordsOf(Section section) {
    return section instanceof Section.Passages passages
        ? passages.passages().stream().mapToInt(passage -> Words.count(passage.text())).sum()
        : 0;
  }

  private List<Block> blocksOf(Section section) {
    return switch (section) {
      case Section.Cases cases -> precedents(cases);
      case Section.Passages passages ->
          switch (passages.role()) {
            case BOTTOM_LINE -> List.of(bottomLine(passages));
            case KEY_JUDGEMENTS -> judgements(passages);
            case ARGUMENTS_FOR, ARGUMENTS_AGAINST, BACKGROUND, OPTIONS, OUTLOOK, PRECEDENTS ->
                paragraphs(passages);
          };
    };
  }

  private List<Block> precedents(Section.Cases section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text.heading(section));
    blocks.add(CasesTable.of(section, phrases, text));
    blocks.addAll(CaseFindings.of(section, phrases, text));
    return blocks;
  }

  private Block bottomLine(Section.Passages section) {
    List<Block> lines = new ArrayList<>();
    for (Passage passage : section.passages()) {
      lines.add(new Paragraph(text.of(passage), Style.LEAD, passage.place()));
    }
    return new Box(Box.Style.TINT, section.heading(), lines);
  }

  /// Each judgement is led by the sign of its side, which takes the place of a bullet.
  private List<Block> judgements(Section.Passages section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text.heading(section));
    for (Passage passage : section.passages()) {
      blocks.add(new Paragraph(text.judgement(passage), Style.BODY, passage.place()));
    }
    return blocks;
  }

  private List<Block> paragraphs(Section.Passages section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text.heading(section));
    for (Passage passage : section.passages()) {
      blocks.add(new Paragraph(text.of(passage), Style.BODY, passage.place()));
      blocks.addAll(pictures.after(passage.place()));
    }
    return blocks;
  }

  private Block bibliography() {
    return new Bibliography(
        brief.bibliography().stream()
            .map(work -> new Bibliography.Entry(SpanInlines.of(work.spans()), ""))
            .toList());
  }
}

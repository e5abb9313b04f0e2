package org.briefwright.composer.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.briefwright.composer.brief.Passage;
import org.briefwright.composer.brief.Phrases;
import org.briefwright.composer.brief.Section;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Box;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Paragraph.Style;

/// The sections of a brief as blocks, each role in its own form.
record SectionBlocks(Phrases phrases, PassageText text, PictureBlocks pictures) {

  private static final int LETTERS = 26;

  List<Block> of(Section section) {
    return switch (section) {
      case Section.Cases cases -> precedents(cases);
      case Section.Comparison comparison ->
          List.of(text.heading(comparison), ComparisonTable.of(comparison, phrases, text));
      case Section.Passages passages -> {
        List<Block> blocks = new ArrayList<>(passages(passages));
        if (passages.isOneBlock()) {
          passages.passages().forEach(passage -> blocks.addAll(pictures.after(passage.place())));
        }
        yield blocks;
      }
    };
  }

  private List<Block> passages(Section.Passages passages) {
    return switch (passages.role()) {
      case BOTTOM_LINE -> List.of(box(passages, Box.Style.TINT, Style.LEAD));
      case RECOMMENDATION -> List.of(box(passages, Box.Style.RULE, Style.BODY));
      case KEY_JUDGEMENTS -> underTopics(passages, (passage, _) -> text.judgement(passage));
      case CHALLENGE, TALKING_POINTS ->
          underTopics(passages, (passage, _) -> text.ofASide(passage));
      case QUESTIONS_AND_ANSWERS -> underTopics(passages, (passage, _) -> text.answer(passage));
      case OPTIONS ->
          underTopics(
              passages,
              (passage, at) -> text.course(passage, option(at, passages.passages().size())));
      case STATUS_QUO -> underTopics(passages, (passage, _) -> text.course(passage, ""));
      case EVIDENCE_ASSESSMENT ->
          List.of(text.heading(passages), EvidenceTable.of(passages, phrases, text));
      case ARGUMENTS_FOR,
          ARGUMENTS_AGAINST,
          BACKGROUND,
          COMPARISON,
          DEFINITIONS,
          OUTLOOK,
          PRECEDENTS ->
          underTopics(passages, (passage, _) -> text.of(passage));
    };
  }

  private List<Block> precedents(Section.Cases section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text.heading(section));
    blocks.add(CasesTable.of(section, phrases, text));
    blocks.addAll(CaseFindings.of(section, phrases, text));
    return blocks;
  }

  /// A letter tells several courses apart; the only one has none.
  private String option(int at, int courses) {
    return courses == 1 ? "" : phrases.get("option", (char) ('A' + at % LETTERS));
  }

  private Block box(Section.Passages section, Box.Style style, Style of) {
    List<Block> lines = new ArrayList<>();
    for (Passage passage : section.passages()) {
      lines.add(new Paragraph(text.of(passage), of, passage.place()));
    }
    return new Box(style, section.heading(), lines);
  }

  /// A paragraph for each passage; where the brief has several topics, each topic's under its name.
  private List<Block> underTopics(
      Section.Passages section, BiFunction<Passage, Integer, List<Inline>> words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(text.heading(section));
    String topic = null;
    for (int i = 0; i < section.passages().size(); i++) {
      Passage passage = section.passages().get(i);
      if (passage.topic() != null && !passage.topic().equals(topic)) {
        topic = passage.topic();
        blocks.add(Heading.of(3, topic));
      }
      blocks.add(new Paragraph(words.apply(passage, i), Style.BODY, passage.place()));
      blocks.addAll(pictures.after(passage.place()));
    }
    return blocks;
  }
}

package org.briefwright.typeset.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.briefwright.typeset.PictureSpecimen;
import org.briefwright.typeset.Specimen;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Chart;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.Inline;
import org.briefwright.typeset.document.Paragraph;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.Section;
import org.briefwright.typeset.document.TwoColumns;

/// Reports by seed: sections of paragraphs with notes, and pictures among them. Each block begins
/// with a word of its own, `w1` to `w99`, in the order of the document.
final class RandomReports {

  private static final String[] WORDS =
      "guarantee force treaty border verification disproportionate of the and to signatory"
          .split(" ");

  private final SplittableRandom random;
  private final boolean columns;
  private final List<Chart> charts = List.copyOf(PictureSpecimen.charts().values());
  private int words;

  private RandomReports(long seed, boolean columns) {
    this.random = new SplittableRandom(seed).split();
    this.columns = columns;
  }

  /// @param columns whether parts of it stand in two columns
  static Document of(long seed, boolean columns) {
    return Specimen.document(new RandomReports(seed, columns).blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(heading(1));
    int sections = 1 + random.nextInt(6);
    for (int i = 0; i < sections; i++) {
      List<Block> section = section();
      switch (random.nextInt(4)) {
        case 0 -> blocks.add(new Section("", random.nextInt(4) == 0, section));
        case 1, 2 -> blocks.addAll(columns ? List.of(new TwoColumns(section)) : section);
        default -> blocks.addAll(section);
      }
    }
    return blocks;
  }

  private List<Block> section() {
    List<Block> section = new ArrayList<>();
    section.add(heading(2));
    int count = 1 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(9)) {
        case 0 -> section.add(heading(3));
        case 1, 2 -> section.add(picture());
        default -> section.add(paragraph());
      }
    }
    return section;
  }

  private Heading heading(int level) {
    String word = word();
    return new Heading(level, List.of(Specimen.text(word + " heading")), word);
  }

  private Picture picture() {
    String word = word();
    Chart chart = charts.get(random.nextInt(charts.size()));
    return Picture.of(word, word + " picture", "What it shows", source(), chart);
  }

  private String source() {
    return random.nextBoolean() ? "" : "Source: made up.";
  }

  private Paragraph paragraph() {
    String word = word();
    List<Inline> text = new ArrayList<>();
    text.add(Specimen.text(word + " " + some(random.nextInt(120)) + "end."));
    if (random.nextInt(4) == 0) {
      text.add(Specimen.note("note-" + word, some(1 + random.nextInt(40)) + "noted."));
    }
    return new Paragraph(text, Paragraph.Style.BODY, word);
  }

  private String some(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }

  private String word() {
    return "w" + ++words;
  }
}

package org.briefwright.typeset.proof;

import java.util.List;
import java.util.SplittableRandom;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Callout;
import org.briefwright.typeset.document.Contents;
import org.briefwright.typeset.document.MainMatter;
import org.briefwright.typeset.document.MarginNote;
import org.briefwright.typeset.document.MatrixCode;
import org.briefwright.typeset.document.NumberedParagraph;
import org.briefwright.typeset.document.PullQuote;

/// The apparatus of reports. Endnotes are for the document to have or not.
final class RandomApparatus {

  private static final List<String> NUMBERS = List.of("1", "12", "104", "2.3", "12.34", "1.12.104");

  private final SplittableRandom random;
  private final RandomWords words;
  private final RandomInlines inlines;
  private final String lang;
  private final RandomBlocks blocks;

  RandomApparatus(
      SplittableRandom random,
      RandomWords words,
      RandomInlines inlines,
      String lang,
      RandomBlocks blocks) {
    this.random = random;
    this.words = words;
    this.inlines = inlines;
    this.lang = lang;
    this.blocks = blocks;
  }

  /// A piece that holds no blocks.
  Block leaf() {
    return switch (random.nextInt(7)) {
      case 0, 1 -> new PullQuote(inlines.text(lang, 2), inlines.text(lang, 1));
      case 2 -> new Contents(random.nextBoolean() ? "" : words.word(lang), 2 + random.nextInt(2));
      case 3 -> new MainMatter();
      default -> new NumberedParagraph(words.pick(NUMBERS), inlines.text(lang, 5));
    };
  }

  /// A piece with blocks in it or beside it.
  Block around(int depth) {
    return switch (random.nextInt(5)) {
      case 0 ->
          new Callout(
              words.pick(List.of(Callout.Kind.values())),
              words.filled(lang, 3),
              blocks.some(3, () -> blocks.block(depth + 1)));
      case 1 ->
          new MatrixCode(
              "https://example.org/verify/" + "0123456789abcdef".repeat(random.nextInt(40)),
              words.filled(lang, 6),
              blocks.some(2, () -> blocks.block(depth + 1)));
      case 2 ->
          new NumberedParagraph(
              words.pick(NUMBERS),
              inlines.text(lang, 4),
              blocks.some(3, () -> blocks.block(depth + 1)),
              blocks.id());
      default ->
          new MarginNote(
              inlines.text(lang, 1),
              List.of(random.nextInt(3) > 0 ? blocks.paragraph() : blocks.block(depth + 1)));
    };
  }
}

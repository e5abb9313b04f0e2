package org.briefwright.typeset.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Endnotes;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;
import org.briefwright.typeset.theme.Theme;

/// Documents by seed, the same on every machine: tiny, usual and long ones, with everything that
/// a document may hold.
public final class RandomDocuments {

  private RandomDocuments() {}

  /// The theme that a document of this seed is set in.
  public static Theme theme(long seed) {
    List<String> names = Theme.shipped();
    return Theme.shipped(names.get(new SplittableRandom(seed).nextInt(names.size())));
  }

  public static Document of(long seed) {
    SplittableRandom random = new SplittableRandom(seed).split();
    RandomWords words = new RandomWords(random);
    String lang = words.pick(RandomWords.LANGUAGES);
    RandomBlocks blocks = new RandomBlocks(random, words, lang);
    int most =
        switch (random.nextInt(4)) {
          case 0 -> 3;
          case 1 -> 20;
          default -> 8;
        };
    List<Block> all = new ArrayList<>();
    int count = random.nextInt(most + 1);
    boolean endnotes = random.nextInt(5) == 0;
    for (int i = 0; i < count; i++) {
      all.add(blocks.block(0));
    }
    if (endnotes) {
      all.add(random.nextInt(all.size() + 1), new Endnotes());
    }
    return new Document(
        lang,
        new Metadata(
            "Random document " + seed,
            "",
            List.of(),
            List.of(words.word(lang)),
            Instant.parse("2026-03-02T09:30:00Z"),
            "random-" + seed),
        new Furniture(
            words.sentence(lang, 12),
            random.nextBoolean() ? "" : words.sentence(lang, 3),
            random.nextBoolean() ? "" : words.sentence(lang, 12),
            words.sentence(lang, 6),
            words.word(lang),
            PageNumbers.ENGLISH),
        words.pick(List.of(PageFormat.values())),
        all);
  }
}

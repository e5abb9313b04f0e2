package org.briefwright.typeset.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.Furniture;
import org.briefwright.typeset.document.Metadata;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.PageNumbers;

/// Documents by seed, the same on every machine: tiny, usual and long ones, with everything that
/// a document may hold.
public final class RandomDocuments {

  private RandomDocuments() {}

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
    for (int i = 0; i < count; i++) {
      all.add(blocks.block(0));
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
            random.nextBoolean() ? "" : words.sentence(lang, 12),
            words.sentence(lang, 6),
            words.word(lang),
            PageNumbers.ENGLISH),
        words.pick(List.of(PageFormat.values())),
        all);
  }
}

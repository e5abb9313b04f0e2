package org.briefwright.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// How well documents match words: Okapi BM25 by Lucene. The index is one segment, written in the
/// documents' order and never edited, because Lucene counts what was deleted in its statistics
/// until a merge, and an edited index would score otherwise than a fresh one.
final class LexicalIndex {
  private static final double BUFFER_MEGABYTES = 64;
  private static final Similarity OKAPI = new SameEverywhere();

  /// BM25 with the logarithm that is the same on every machine; a processor's own may differ in its
  /// last bit.
  private static final class SameEverywhere extends BM25Similarity {
    // Usual for passages as short as ours (Anserini's defaults), rather than Lucene's 1.2.
    private static final float K1 = 0.9f;
    private static final float B = 0.75f;

    SameEverywhere() {
      super(K1, B);
    }

    @Override
    protected float idf(long documents, long all) {
      return (float) inverse(documents, all);
    }
  }

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LexicalIndex(List<Document> documents) {
    try {
      ByteBuffersDirectory memory = new ByteBuffersDirectory();
      write(documents, memory);
      reader = DirectoryReader.open(memory);
      searcher = new IndexSearcher(reader);
      searcher.setSimilarity(OKAPI);
      searcher.setQueryCache(null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The score of every document, in their order; 0 where no word matches.
  float[] scores(String language, List<String> stems) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    stems.forEach(
        stem -> any.add(new TermQuery(new Term(language, stem)), BooleanClause.Occur.SHOULD));
    float[] scores = new float[reader.maxDoc()];
    try {
      searcher.search(any.build(), new ScoreCollector(scores).manager());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return scores;
  }

  /// Inverse document frequency, as BM25 takes it. A word that no document has is as rare as can
  /// be.
  double rarity(String language, String stem) {
    try {
      int count = reader.getDocCount(language);
      int frequency = reader.docFreq(new Term(language, stem));
      return inverse(frequency, count);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static double inverse(long documents, long all) {
    return StrictMath.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }

  boolean has(String language, String stem) {
    try {
      return reader.docFreq(new Term(language, stem)) > 0;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(List<Document> documents, ByteBuffersDirectory memory)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new ByLanguage())
            .setSimilarity(OKAPI)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      for (Document document : documents) {
        writer.addDocument(fields(document));
      }
      writer.forceMerge(1);
    }
  }

  private static List<Field> fields(Document document) {
    return document.texts().entrySet().stream()
        .filter(entry -> Languages.knows(entry.getKey()))
        .sorted(java.util.Map.Entry.comparingByKey())
        .<Field>map(
            entry ->
                new TextField(entry.getKey(), String.join("\n", entry.getValue()), Field.Store.NO))
        .toList();
  }
}

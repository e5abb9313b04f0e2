package org.briefwright.search.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Writes down the score of every document that matches.
final class ScoreCollector extends SimpleCollector {
  private final float[] scores;
  private Scorable current;
  private int base;

  ScoreCollector(float[] scores) {
    this.scores = scores;
  }

  CollectorManager<ScoreCollector, Void> manager() {
    return new CollectorManager<>() {
      @Override
      public ScoreCollector newCollector() {
        return ScoreCollector.this;
      }

      @Override
      public Void reduce(Collection<ScoreCollector> collectors) {
        return null;
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void setScorer(Scorable scorer) {
    current = scorer;
  }

  @Override
  public void collect(int document) throws IOException {
    scores[base + document] = current.score();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}

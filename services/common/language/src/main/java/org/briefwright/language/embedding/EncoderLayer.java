package org.briefwright.language.embedding;

/// One layer of BERT: each token looks at all others (attention), then passes through a network of
/// its own; after both its numbers are added to what it was before, and normalised.
final class EncoderLayer {
  private static final int HEADS = 12;

  private final Dense query;
  private final Dense key;
  private final Dense value;
  private final Dense mixed;
  private final Norm afterAttention;
  private final Dense wide;
  private final Dense narrow;
  private final Norm afterNetwork;

  private record Dense(QuantisedMatrix weights, float[] bias) {
    float[][] apply(float[][] x) {
      float[][] y = new float[x.length][weights.columns()];
      weights.multiply(x, bias, y);
      return y;
    }
  }

  private record Norm(float[] scale, float[] shift) {
    void addTo(float[][] x, float[][] y) {
      for (int t = 0; t < x.length; t++) {
        for (int j = 0; j < x[t].length; j++) {
          x[t][j] = y[t][j] + x[t][j];
        }
      }
      Functions.normalise(x, scale, shift);
    }
  }

  EncoderLayer(OnnxFile file, int number) {
    String tensors = "encoder.layer." + number + ".";
    String nodes = "/encoder/layer." + number + "/";
    query = dense(file, tensors + "attention.self.query", nodes + "attention/self/query/MatMul");
    key = dense(file, tensors + "attention.self.key", nodes + "attention/self/key/MatMul");
    value = dense(file, tensors + "attention.self.value", nodes + "attention/self/value/MatMul");
    mixed =
        dense(file, tensors + "attention.output.dense", nodes + "attention/output/dense/MatMul");
    afterAttention = norm(file, tensors + "attention.output.LayerNorm");
    wide = dense(file, tensors + "intermediate.dense", nodes + "intermediate/dense/MatMul");
    narrow = dense(file, tensors + "output.dense", nodes + "output/dense/MatMul");
    afterNetwork = norm(file, tensors + "output.LayerNorm");
  }

  /// Replaces each token's row by the layer's result. The rows of several texts follow each other,
  /// each text's up to the row of its end; tokens look at those of their own text only.
  void apply(float[][] x, int[] ends) {
    float[][] context = attend(query.apply(x), key.apply(x), value.apply(x), ends);
    afterAttention.addTo(x, mixed.apply(context));
    float[][] inner = wide.apply(x);
    for (float[] row : inner) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Functions.gelu(row[j]);
      }
    }
    afterNetwork.addTo(x, narrow.apply(inner));
  }

  private static float[][] attend(float[][] query, float[][] key, float[][] value, int[] ends) {
    float[][] context = new float[query.length][query[0].length];
    int start = 0;
    for (int end : ends) {
      for (int i = start; i < end; i++) {
        attend(query[i], key, value, start, end, context[i]);
      }
      start = end;
    }
    return context;
  }

  private static void attend(
      float[] query, float[][] key, float[][] value, int start, int end, float[] context) {
    int width = query.length / HEADS;
    float scale = (float) Math.sqrt(width);
    double[] shares = new double[end - start];
    for (int from = 0; from < query.length; from += width) {
      for (int j = start; j < end; j++) {
        shares[j - start] = dot(query, key[j], from, width) / scale;
      }
      Functions.softmax(shares, shares.length);
      for (int j = start; j < end; j++) {
        add(context, (float) shares[j - start], value[j], from, width);
      }
    }
  }

  private static float dot(float[] a, float[] b, int from, int width) {
    float sum = 0;
    for (int j = from; j < from + width; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }

  private static void add(float[] sum, float share, float[] row, int from, int width) {
    for (int j = from; j < from + width; j++) {
      sum[j] += share * row[j];
    }
  }

  private static Dense dense(OnnxFile file, String tensors, String product) {
    return new Dense(file.matrixOf(product), file.floats(tensors + ".bias"));
  }

  private static Norm norm(OnnxFile file, String tensors) {
    return new Norm(file.floats(tensors + ".weight"), file.floats(tensors + ".bias"));
  }
}

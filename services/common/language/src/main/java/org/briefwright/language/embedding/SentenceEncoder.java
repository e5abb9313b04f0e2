package org.briefwright.language.embedding;

import java.util.ArrayList;
import java.util.List;

/// Turns a text into a vector whose direction tells what the text is about: all-MiniLM-L6-v2
/// (Wang et al., 2020; Reimers and Gurevych, 2019), trained on English. Six transformer layers over
/// at most 256 word pieces, of which the mean is taken and brought to length 1.
///
/// The weights are the model's int8 ones; everything else is float arithmetic in a fixed order, so
/// the same text gives the same bits on every machine. An encoder holds about 30 MB and may be used
/// by several threads at once.
public final class SentenceEncoder {
  /// Names the weights and all that turns a text into numbers; another name means other vectors.
  public static final String MODEL = "all-minilm-l6-v2-q/1";

  private static final int MOST_TOKENS = 256;

  private final WordPiece tokens;
  private final QuantisedMatrix words;
  private final float[] segment;
  private final QuantisedMatrix positions;
  private final float[] normScale;
  private final float[] normShift;
  private final List<EncoderLayer> layers = new ArrayList<>();

  private SentenceEncoder(OnnxFile file, WordPiece tokens) {
    this.tokens = tokens;
    words = file.matrix("embeddings.word_embeddings.weight");
    positions = file.matrix("embeddings.position_embeddings.weight");
    segment = new float[words.columns()];
    file.matrix("embeddings.token_type_embeddings.weight").row(0, segment);
    normScale = file.floats("embeddings.LayerNorm.weight");
    normShift = file.floats("embeddings.LayerNorm.bias");
    while (file.has("encoder.layer." + layers.size() + ".output.dense.bias")) {
      layers.add(new EncoderLayer(file, layers.size()));
    }
  }

  /// Reads the packaged model, which takes some tenths of a second.
  ///
  /// @throws IllegalStateException where it is missing or is not the one that was built on
  public static SentenceEncoder load() {
    WordPiece tokens = new WordPiece(Vocabulary.read(ModelFile.TOKENISER.read()));
    return new SentenceEncoder(new OnnxFile(ModelFile.WEIGHTS.read()), tokens);
  }

  /// The text's vector, of length 1.
  public float[] encode(String text) {
    int[] ids = tokens.encode(text, MOST_TOKENS);
    float[][] x = embed(ids);
    for (EncoderLayer layer : layers) {
      layer.apply(x);
    }
    return unit(mean(x));
  }

  private float[][] embed(int[] ids) {
    float[][] x = new float[ids.length][words.columns()];
    float[] position = new float[words.columns()];
    for (int t = 0; t < ids.length; t++) {
      words.row(ids[t], x[t]);
      positions.row(t, position);
      for (int j = 0; j < position.length; j++) {
        x[t][j] = (x[t][j] + segment[j]) + position[j];
      }
    }
    Functions.normalise(x, normScale, normShift);
    return x;
  }

  /// Their sum, in truth: the length is taken out next.
  private static double[] mean(float[][] rows) {
    double[] sum = new double[rows[0].length];
    for (float[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        sum[j] += row[j];
      }
    }
    return sum;
  }

  private static float[] unit(double[] vector) {
    double squares = 0;
    for (double value : vector) {
      squares += value * value;
    }
    double length = Math.sqrt(squares);
    float[] unit = new float[vector.length];
    for (int j = 0; j < unit.length; j++) {
      unit[j] = (float) (vector[j] / length);
    }
    return unit;
  }
}

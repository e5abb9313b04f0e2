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
    return encode(List.of(text)).getFirst();
  }

  /// The vectors of several texts, each the same as it would get alone. Together they take less
  /// time, because the weights are read once, and memory in proportion to their tokens.
  public List<float[]> encode(List<String> texts) {
    List<int[]> ids = texts.stream().map(text -> tokens.encode(text, MOST_TOKENS)).toList();
    int[] ends = new int[ids.size()];
    int rows = 0;
    for (int i = 0; i < ends.length; i++) {
      rows += ids.get(i).length;
      ends[i] = rows;
    }
    float[][] x = embed(ids, rows);
    for (EncoderLayer layer : layers) {
      layer.apply(x, ends);
    }
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      vectors.add(unit(sum(x, ends[i] - ids.get(i).length, ends[i])));
    }
    return vectors;
  }

  private float[][] embed(List<int[]> texts, int rows) {
    float[][] x = new float[rows][words.columns()];
    float[] position = new float[words.columns()];
    int row = 0;
    for (int[] ids : texts) {
      for (int t = 0; t < ids.length; t++, row++) {
        words.row(ids[t], x[row]);
        positions.row(t, position);
        for (int j = 0; j < position.length; j++) {
          x[row][j] = (x[row][j] + segment[j]) + position[j];
        }
      }
    }
    Functions.normalise(x, normScale, normShift);
    return x;
  }

  /// In place of the mean, since the length is taken out next.
  private static double[] sum(float[][] rows, int start, int end) {
    double[] sum = new double[rows[0].length];
    for (int row = start; row < end; row++) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += rows[row][j];
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

package org.briefwright.fragments.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.language.embedding.SmallVector;
import org.briefwright.search.index.Document;

/// How near a query's meaning is to a topic once what all topics have in common is taken away: in
/// a library on one war every text is near every other.
final class TopicMeaning {
  private final double[] commonOfTopics;
  private final double[] commonOfAll;
  private final Map<String, List<double[]>> sentences = new HashMap<>();
  private final Map<String, double[]> centres = new HashMap<>();

  TopicMeaning(List<Document> topics, Map<String, List<Document>> fragments) {
    List<byte[]> argued = vectors(fragments.values().stream().flatMap(List::stream).toList());
    commonOfTopics = mean(vectors(topics));
    double[] commonOfFragments = argued.isEmpty() ? commonOfTopics : mean(argued);
    commonOfAll = sum(commonOfTopics, commonOfFragments, 0.5, 0.5);
    for (Document topic : topics) {
      if (topic.vectors().isEmpty()) {
        continue;
      }
      sentences.put(
          topic.id(),
          topic.vectors().stream().map(vector -> minus(doubles(vector), commonOfTopics)).toList());
      double[] centre = minus(mean(topic.vectors()), commonOfTopics);
      List<byte[]> answers = vectors(fragments.getOrDefault(topic.id(), List.of()));
      centres.put(
          topic.id(),
          answers.isEmpty() ? centre : sum(centre, minus(mean(answers), commonOfFragments), 1, 1));
    }
  }

  /// The cosine with the nearest of the topic's own sentences.
  double nearest(String topic, byte[] query) {
    double[] asked = minus(doubles(query), commonOfTopics);
    return sentences.getOrDefault(topic, List.of()).stream()
        .mapToDouble(sentence -> cosine(asked, sentence))
        .max()
        .orElse(0);
  }

  /// The cosine with the middle of what the topic and its fragments say.
  double centre(String topic, byte[] query) {
    double[] middle = centres.get(topic);
    return middle == null ? 0 : cosine(minus(doubles(query), commonOfAll), middle);
  }

  private static List<byte[]> vectors(List<Document> documents) {
    List<byte[]> vectors = new ArrayList<>();
    documents.forEach(document -> vectors.addAll(document.vectors()));
    return vectors;
  }

  private static double[] doubles(byte[] vector) {
    double[] doubles = new double[vector.length];
    for (int j = 0; j < vector.length; j++) {
      doubles[j] = vector[j];
    }
    return doubles;
  }

  private static double[] mean(List<byte[]> vectors) {
    double[] mean = new double[SmallVector.SIZE];
    for (byte[] vector : vectors) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += (double) vector[j] / vectors.size();
      }
    }
    return mean;
  }

  private static double[] minus(double[] one, double[] other) {
    return sum(one, other, 1, -1);
  }

  private static double[] sum(double[] one, double[] other, double first, double second) {
    double[] sum = new double[one.length];
    for (int j = 0; j < sum.length; j++) {
      sum[j] = first * one[j] + second * other[j];
    }
    return sum;
  }

  private static double cosine(double[] one, double[] other) {
    double dot = 0;
    double ones = 0;
    double others = 0;
    for (int j = 0; j < one.length; j++) {
      dot += one[j] * other[j];
      ones += one[j] * one[j];
      others += other[j] * other[j];
    }
    double lengths = Math.sqrt(ones) * Math.sqrt(others);
    return lengths == 0 ? 0 : dot / lengths;
  }
}

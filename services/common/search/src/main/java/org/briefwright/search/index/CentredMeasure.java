package org.briefwright.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.language.embedding.SmallVector;

/// How well each of some arguments makes each of some points, all on one subject.
///
/// The plain cosine would mostly measure the subject that they share. So the mean vector of the
/// group is taken from each vector first; to the cosine of what remains comes the cosine of the
/// words weighted by their rarity in the group; and since an argument makes few points, its scores
/// become shares of 1 by a softmax at temperature 0.2. On the ArgKP set this ranked pairs with a
/// mean average precision of .648, the plain cosine with .332 (docs/search.md).
public final class CentredMeasure {
  private static final double TEMPERATURE = 0.2;

  private final List<double[]> centred = new ArrayList<>();
  private final List<Map<String, Double>> weighted = new ArrayList<>();
  private final int arguments;
  private final int points;

  public CentredMeasure(List<Passage> arguments, List<Passage> points) {
    this.arguments = arguments.size();
    this.points = points.size();
    List<Passage> group = new ArrayList<>(arguments);
    group.addAll(points);
    centre(group);
    weigh(group);
  }

  /// For each argument its shares over the points, in the order given.
  public double[][] shares() {
    double[][] shares = new double[arguments][points];
    for (int argument = 0; argument < arguments; argument++) {
      double sum = 0;
      for (int point = 0; point < points; point++) {
        shares[argument][point] = StrictMath.exp(likeness(argument, point) / TEMPERATURE);
        sum += shares[argument][point];
      }
      for (int point = 0; point < points; point++) {
        shares[argument][point] /= sum;
      }
    }
    return shares;
  }

  private double likeness(int argument, int point) {
    return cosine(centred.get(argument), centred.get(arguments + point))
        + product(weighted.get(argument), weighted.get(arguments + point));
  }

  private void centre(List<Passage> group) {
    double[] mean = new double[SmallVector.SIZE];
    for (Passage passage : group) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += passage.vector()[j];
      }
    }
    for (Passage passage : group) {
      double[] rest = new double[mean.length];
      for (int j = 0; j < mean.length; j++) {
        rest[j] = passage.vector()[j] - mean[j] / group.size();
      }
      centred.add(rest);
    }
  }

  private void weigh(List<Passage> group) {
    List<List<String>> stems =
        group.stream().map(one -> Languages.stems(Languages.ENGLISH, one.text())).toList();
    Map<String, Integer> frequency = new HashMap<>();
    stems.forEach(some -> some.forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    for (List<String> some : stems) {
      Map<String, Double> weights = new TreeMap<>();
      double squares = 0;
      for (String stem : some) {
        double weight = StrictMath.log(1 + (double) group.size() / frequency.get(stem));
        weights.put(stem, weight);
        squares += weight * weight;
      }
      double length = Math.sqrt(squares);
      weights.replaceAll((_, weight) -> weight / length);
      weighted.add(weights);
    }
  }

  private static double product(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private static double cosine(double[] one, double[] other) {
    double product = 0;
    double ones = 0;
    double others = 0;
    for (int j = 0; j < one.length; j++) {
      product += one[j] * other[j];
      ones += one[j] * one[j];
      others += other[j] * other[j];
    }
    double lengths = Math.sqrt(ones * others);
    return lengths == 0 ? 0 : product / lengths;
  }
}

package org.briefwright.composer.desk;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefwright.composer.api.ArgumentMapAnswer;
import org.briefwright.composer.dossier.Stance;
import org.briefwright.composer.rendition.Aif;

/// The arguments on a topic as a picture: those for on the left, those against on the right, the
/// strongest on top, and what bears on what as lines between them.
///
/// @param height of the picture, whose width is [#WIDTH]
public record MapPage(
    String topic,
    String label,
    String question,
    int height,
    List<Box> boxes,
    List<Line> lines,
    List<Contest> contests) {

  /// Of the picture, in its own units.
  public static final int WIDTH = 1_000;

  private static final int BOX = 380;
  private static final int TEXT_LINE = 20;
  private static final int PADDING = 26;
  private static final int GAP = 16;

  /// A line of a box in eighths of a Cyrillic letter, which on average is an eighth wider than a
  /// Latin one.
  private static final int LINE = 322;

  private static final int CYRILLIC = 8;
  private static final int LATIN = 7;

  /// Of the side, which begins the first line.
  private static final int SIGN = 2 * CYRILLIC;

  /// An argument.
  ///
  /// @param lines of its claim
  public record Box(
      String id,
      String stance,
      String text,
      int x,
      int y,
      int width,
      int height,
      List<String> lines) {

    int middle() {
      return y + height / 2;
    }

    /// Where the line of text at this index stands.
    public int baseline(int index) {
      return y + PADDING + index * TEXT_LINE;
    }
  }

  /// That one argument bears on another.
  ///
  /// @param kind `attacks` or `supports`
  /// @param path as SVG writes it
  public record Line(String from, String to, String kind, String path) {}

  /// The strongest attack on an argument and the best reply to it.
  ///
  /// @param reply null where nobody answers
  public record Contest(Box target, Box attack, Box reply) {}

  static MapPage of(ArgumentMapAnswer map) {
    Map<String, Box> boxes = new HashMap<>();
    int left = place(map, List.of(Stance.PRO, Stance.NEUTRAL), 0, boxes);
    int right = place(map, List.of(Stance.CON), WIDTH - BOX, boxes);
    return new MapPage(
        map.topic().id(),
        map.label(),
        map.question(),
        Math.max(left, right) + GAP,
        boxes.values().stream()
            .sorted(Comparator.comparingInt(Box::x).thenComparingInt(Box::y))
            .toList(),
        lines(map, boxes),
        map.contests().stream()
            .filter(it -> boxes.containsKey(it.target()))
            .map(
                it ->
                    new Contest(
                        boxes.get(it.target()),
                        boxes.get(it.attack().by()),
                        it.reply() == null ? null : boxes.get(it.reply().by())))
            .toList());
  }

  private static int place(
      ArgumentMapAnswer map, List<Stance> stances, int x, Map<String, Box> boxes) {
    int y = GAP;
    List<Aif.Node> nodes =
        map.nodes().stream()
            .filter(node -> node.strength() != null && stances.contains(node.stance()))
            .sorted(
                Comparator.comparing(Aif.Node::stance)
                    .thenComparing(Aif.Node::strength, Comparator.reverseOrder())
                    .thenComparing(Aif.Node::nodeID))
            .toList();
    for (Aif.Node node : nodes) {
      List<String> lines = wrapped(node.text());
      int height = lines.size() * TEXT_LINE + PADDING - 4;
      boxes.put(
          node.nodeID(),
          new Box(
              node.nodeID(),
              node.stance().name().toLowerCase(Locale.ROOT),
              node.text(),
              x,
              y,
              BOX,
              height,
              lines));
      y += height + GAP;
    }
    return y;
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = SIGN;
    for (String word : text.split(" ")) {
      int more = LATIN + width(word);
      if (!line.isEmpty() && width + more > LINE) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      width += more;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(String word) {
    return word.codePoints()
        .map(it -> UnicodeScript.of(it) == UnicodeScript.CYRILLIC ? CYRILLIC : LATIN)
        .sum();
  }

  /// A scheme of the graph stands between the two that it joins, and names both in its id.
  private static List<Line> lines(ArgumentMapAnswer map, Map<String, Box> boxes) {
    return map.nodes().stream()
        .filter(node -> node.scheme() != null)
        .map(node -> node.nodeID().split(":"))
        .filter(parts -> parts.length == 3)
        .filter(parts -> boxes.containsKey(parts[1]) && boxes.containsKey(parts[2]))
        .map(parts -> line(boxes.get(parts[1]), boxes.get(parts[2]), parts[0].equals("CA")))
        .toList();
  }

  private static Line line(Box from, Box to, boolean attacks) {
    return new Line(from.id(), to.id(), attacks ? "attacks" : "supports", path(from, to));
  }

  private static String path(Box from, Box to) {
    boolean fromLeft = from.x() == 0;
    boolean toLeft = to.x() == 0;
    int start = fromLeft ? BOX : WIDTH - BOX;
    int end = toLeft ? BOX : WIDTH - BOX;
    int reach = fromLeft == toLeft ? (fromLeft ? 90 : -90) : (end - start) / 2;
    int back = fromLeft == toLeft ? reach : -reach;
    int tip = toLeft ? 7 : -7;
    return "M%d %d C%d %d %d %d %d %d"
        .formatted(
            start,
            from.middle(),
            start + reach,
            from.middle(),
            end + back,
            to.middle(),
            end + tip,
            to.middle());
  }
}

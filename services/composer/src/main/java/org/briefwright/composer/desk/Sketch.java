package org.briefwright.composer.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.briefwright.composer.dossier.Template;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.dossier.Template.Slot;

/// The first page of a kind of brief in outline: what stands where, and about how much. It is drawn
/// from the template alone, so a template that somebody adds has one too.
///
/// @param shapes from the back to the front, within a page of [#WIDTH] by [#HEIGHT]
/// @param sheets that lie behind the first, by how far each sticks out; the hindmost first
public record Sketch(List<Shape> shapes, List<Integer> sheets) {

  /// Of the page.
  public static final int WIDTH = 84;

  /// Of the page, as A4 has it.
  public static final int HEIGHT = 119;

  private static final int MARGIN = 9;
  private static final int LINE = 4;
  private static final int FULL = WIDTH - 2 * MARGIN;
  private static final int HALF = (FULL - 6) / 2;

  /// A rectangle.
  ///
  /// @param kind what it stands for: `title`, `head`, `line`, `mark`, `box`, `pro`, `con`, `rule`
  public record Shape(String kind, int x, int y, int width, int height) {}

  static Sketch of(Template template) {
    Pencil pencil = new Pencil();
    pencil.add("rule", MARGIN, 11, FULL, 1);
    pencil.add("title", MARGIN, 17, FULL * 2 / 3, 5);
    pencil.add("line", MARGIN, 26, FULL / 2, 1);
    List<Slot> slots = template.slots();
    for (int i = 0; i < slots.size(); i++) {
      Role role = slots.get(i).role();
      boolean pair =
          i + 1 < slots.size()
              && role == Role.ARGUMENTS_FOR
              && slots.get(i + 1).role() == Role.ARGUMENTS_AGAINST;
      if (pair) {
        pencil.sides();
        i++;
      } else {
        pencil.section(role);
      }
    }
    int behind = Math.clamp(template.limits().pages() - 1, 0, 2);
    return new Sketch(
        List.copyOf(pencil.shapes),
        IntStream.range(0, behind).map(i -> (behind - i) * 3).boxed().toList());
  }

  private static final class Pencil {
    private final List<Shape> shapes = new ArrayList<>();
    private int y = 32;

    private void add(String kind, int x, int at, int width, int height) {
      if (at + height <= HEIGHT - MARGIN) {
        shapes.add(new Shape(kind, x, at, width, height));
      }
    }

    private void section(Role role) {
      switch (role) {
        case BOTTOM_LINE, RECOMMENDATION -> box(3);
        case KEY_JUDGEMENTS, TALKING_POINTS -> points(4);
        case QUESTIONS_AND_ANSWERS -> answers(3);
        case PRECEDENTS, COMPARISON, EVIDENCE_ASSESSMENT -> table(4);
        case OPTIONS, STATUS_QUO -> points(2);
        case ARGUMENTS_FOR -> points(3);
        case ARGUMENTS_AGAINST, CHALLENGE -> points(3);
        case DEFINITIONS, BACKGROUND, OUTLOOK -> text(3);
      }
    }

    private void heading(int x, int width) {
      add("head", x, y, width, 2);
    }

    private void lines(int x, int from, int count, int width) {
      for (int i = 0; i < count; i++) {
        add("line", x, from + i * LINE, i == count - 1 ? width * 2 / 3 : width, 1);
      }
    }

    private void box(int count) {
      add("box", MARGIN - 2, y, FULL + 4, count * LINE + 6);
      heading(MARGIN + 2, 18);
      y += 2;
      lines(MARGIN + 2, y + 4, count, FULL - 4);
      y += count * LINE + 8;
    }

    private void text(int count) {
      heading(MARGIN, 22);
      lines(MARGIN, y + 5, count, FULL);
      y += count * LINE + 8;
    }

    private void points(int count) {
      heading(MARGIN, 22);
      for (int i = 0; i < count; i++) {
        add("mark", MARGIN, y + 5 + i * LINE, 2, 2);
        add("line", MARGIN + 5, y + 5 + i * LINE, FULL - 5 - (i % 2) * 12, 1);
      }
      y += count * LINE + 8;
    }

    private void answers(int count) {
      heading(MARGIN, 22);
      y += 5;
      for (int i = 0; i < count; i++) {
        add("head", MARGIN, y, 34, 1);
        lines(MARGIN + 5, y + LINE, 2, FULL - 5);
        y += 3 * LINE;
      }
      y += 3;
    }

    private void table(int rows) {
      heading(MARGIN, 22);
      y += 5;
      for (int row = 0; row < rows; row++) {
        add("rule", MARGIN, y, FULL, 1);
        add("line", MARGIN, y + 3, 14, 1);
        add("line", MARGIN + 19, y + 3, 20, 1);
        add("line", MARGIN + 44, y + 3, 22, 1);
        y += 6;
      }
      y += 3;
    }

    private void sides() {
      int right = MARGIN + HALF + 6;
      add("pro", MARGIN, y, HALF, 2);
      add("con", right, y, HALF, 2);
      lines(MARGIN, y + 5, 6, HALF);
      lines(right, y + 5, 6, HALF);
      y += 6 * LINE + 8;
    }
  }
}

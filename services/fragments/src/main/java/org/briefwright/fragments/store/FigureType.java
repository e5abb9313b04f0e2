package org.briefwright.fragments.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.fragments.Figure;
import org.briefwright.fragments.FigureKind;
import org.briefwright.fragments.FigureRules;
import org.briefwright.items.Filter;
import org.briefwright.items.ItemType;
import org.briefwright.items.Reference;
import org.briefwright.web.problem.Violation;

/// The collection of figures.
@Singleton
public class FigureType implements ItemType<Figure> {
  @Override
  public String collection() {
    return "figures";
  }

  @Override
  public String singular() {
    return "figure";
  }

  @Override
  public Class<Figure> body() {
    return Figure.class;
  }

  @Override
  public List<Filter> filters() {
    return List.of(
        Filter.on("kind", "kind", "how its points are read", FigureKind.class),
        Filter.on("source", "citations[].sourceId", "id of a source that it cites"));
  }

  @Override
  public List<Violation> check(Figure figure) {
    return FigureRules.check(figure);
  }

  @Override
  public List<Reference> references(Figure figure) {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < figure.citations().size(); i++) {
      String source = figure.citations().get(i).sourceId();
      references.add(new Reference("/citations/" + i + "/sourceId", "sources", source));
    }
    for (int s = 0; s < figure.series().size(); s++) {
      List<Figure.Point> points = figure.series().get(s).points();
      for (int p = 0; p < points.size(); p++) {
        if (points.get(p).sourceId() != null) {
          String pointer = "/series/" + s + "/points/" + p + "/sourceId";
          references.add(new Reference(pointer, "sources", points.get(p).sourceId()));
        }
      }
    }
    return references;
  }
}

package org.briefwright.composer.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Held;
import org.briefwright.composer.dossier.Template.Picture;

/// Which pictures a selection could be shown with, if there is room: those that the template
/// allows and the library has what it takes for.
///
/// @param dossier with the figures and the sources that they rest on
public record PictureChoice(Dossier dossier, Selection selection) {

  /// One case beside the case at hand compares nothing.
  private static final int LEAST_CASES = 2;

  /// Fewer claims are read faster than a map of them.
  private static final int LEAST_CLAIMS = 3;

  /// More claims than these become too small to read on a page.
  private static final int MOST_CLAIMS = 24;

  private static final int MOST_RELATIONS = 90;

  /// What drawings of rows, lines and flagged points can hold.
  private static final int MOST_ROWS = 40;

  private static final int MOST_LINES = 4;
  private static final int MOST_FLAGS = 8;

  /// The pictures in the order in which they are to be tried: those of the whole brief, which the
  /// template asks for by name, then data in the order of the passages.
  public List<ChosenPicture> inOrder() {
    Set<Picture> allowed = dossier.template().body().pictures();
    List<ChosenPicture> pictures = new ArrayList<>();
    allowed.stream()
        .filter(kind -> kind != Picture.FIGURE && isWorthwhile(kind))
        .forEach(kind -> pictures.add(new ChosenPicture.OfBrief(kind)));
    if (allowed.contains(Picture.FIGURE)) {
      pictures.addAll(figures());
    }
    return pictures;
  }

  private boolean isWorthwhile(Picture kind) {
    return switch (kind) {
      case FIGURE -> true;
      case ARGUMENT_MAP -> {
        List<Chosen> claims = selection.chosen().stream().filter(PictureChoice::isArgued).toList();
        int relations =
            claims.stream().mapToInt(it -> it.candidate().fragment().relations().size()).sum();
        yield claims.size() >= LEAST_CLAIMS
            && claims.size() <= MOST_CLAIMS
            && relations <= MOST_RELATIONS;
      }
      case FACTOR_MATRIX ->
          selection.cases().size() >= LEAST_CASES
              && selection.cases().stream().anyMatch(row -> row.comparable() > 0);
      case TIMELINE -> selection.cases().size() >= LEAST_CASES;
    };
  }

  /// Whether a passage stands in a map of the argument.
  public static boolean isArgued(Chosen passage) {
    return passage.candidate().fragment().kind().isArgued() && passage.role().printsTag();
  }

  /// Data are shown once, after the first passage that argues from them; never inside the bottom
  /// line or among the key judgements, which are read at one glance.
  private List<ChosenPicture> figures() {
    Set<String> shown = new HashSet<>();
    List<ChosenPicture> pictures = new ArrayList<>();
    for (Chosen passage : selection.chosen()) {
      String id = passage.candidate().fragment().figure();
      Held<Figure> figure = id == null ? null : dossier.figures().get(id);
      if (figure != null
          && passage.role().printsTag()
          && isDrawable(figure.body())
          && isSound(figure.body())
          && shown.add(id)) {
        pictures.add(new ChosenPicture.OfData(figure, passage.candidate().id()));
      }
    }
    return pictures;
  }

  /// Whether every source is there and nothing has happened to it.
  private boolean isSound(Figure figure) {
    return figure.sourceIds().stream()
        .map(dossier.sources()::get)
        .allMatch(held -> held != null && held.body().isSound());
  }

  private static boolean isDrawable(Figure figure) {
    boolean few = figure.points().count() <= MOST_ROWS;
    return switch (figure.kind()) {
      case BAR, RANGE_BAR -> few;
      case TIMELINE -> few && figure.points().allMatch(point -> point.year().isPresent());
      case LINE ->
          figure.series().size() <= MOST_LINES
              && figure.points().filter(Figure.Point::flagged).count() <= MOST_FLAGS
              && figure.series().stream().allMatch(Figure.Series::runsThroughTime);
    };
  }
}

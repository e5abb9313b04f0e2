package org.briefwright.composer.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.composer.argument.Debate;
import org.briefwright.composer.brief.Brief.ItemRef;
import org.briefwright.composer.dossier.Dossier;
import org.briefwright.composer.dossier.Figure;
import org.briefwright.composer.dossier.Fragment;
import org.briefwright.composer.dossier.LanguageMap;
import org.briefwright.composer.dossier.Template.Role;
import org.briefwright.composer.selection.ChosenPicture;
import org.briefwright.composer.selection.PictureChoice;
import org.briefwright.composer.selection.Selection;

/// Makes the pictures of a brief from what its passages, cases and data say.
record Illustrator(Dossier dossier, Selection selection, String lang) {

  /// @param note number of the note that cites the figure's sources
  Illustration data(ChosenPicture.OfData picture, String after, Integer note) {
    Figure figure = picture.figure().body();
    String own = figure.title().texts().containsKey(lang) ? lang : LanguageMap.FALLBACK;
    return new Illustration.Data(
        "figure-" + picture.figure().id(),
        after,
        new ItemRef(picture.figure().id(), picture.figure().version()),
        own,
        figure.kind(),
        figure.title().in(own),
        Figure.in(own, figure.unit()),
        figure.asOf(),
        figure.caveat().in(own),
        figure.threshold() == null
            ? null
            : new Illustration.Threshold(
                figure.threshold().value(), figure.threshold().label().in(own)),
        figure.series().stream().map(series -> series(series, own)).toList(),
        note);
  }

  private static Illustration.Series series(Figure.Series series, String own) {
    return new Illustration.Series(
        series.name().in(own),
        series.points().stream()
            .map(
                point ->
                    new Illustration.Point(
                        point.at(),
                        point.value(),
                        point.low(),
                        point.high(),
                        Figure.in(own, point.label()),
                        point.flagged(),
                        Figure.in(own, point.note())))
            .toList());
  }

  /// A picture of the whole brief after the last of the sections that it is drawn of; nothing where
  /// there is no such section, or they hold nothing to draw.
  Optional<Illustration> ofBrief(ChosenPicture.OfBrief picture, List<Section> sections) {
    Optional<Illustration> drawn =
        switch (picture.kind()) {
          case FIGURE -> Optional.empty();
          case ARGUMENT_MAP ->
              lastOf(sections, Role.ARGUMENTS_FOR, Role.ARGUMENTS_AGAINST, Role.CHALLENGE)
                  .map(this::claims);
          case FACTOR_MATRIX -> lastOf(sections, Role.PRECEDENTS).map(cases()::factors);
          case TIMELINE -> lastOf(sections, Role.PRECEDENTS).map(cases()::years);
        };
    return drawn.filter(Illustrator::holdsAnything);
  }

  private static boolean holdsAnything(Illustration picture) {
    return switch (picture) {
      case Illustration.Data data -> !data.points().isEmpty();
      case Illustration.Claims claims -> !claims.claims().isEmpty();
      case Illustration.Factors factors -> !factors.factors().isEmpty();
      case Illustration.Years years -> !years.cases().isEmpty();
    };
  }

  private CasePictures cases() {
    return new CasePictures(dossier, selection, lang);
  }

  private static Optional<String> lastOf(List<Section> sections, Role... roles) {
    Set<Role> wanted = Set.of(roles);
    String last = null;
    for (int i = 0; i < sections.size(); i++) {
      if (wanted.contains(sections.get(i).role())) {
        last = Section.place(i);
      }
    }
    return Optional.ofNullable(last);
  }

  /// Of the claims that the brief prints under their tags, no others.
  private Illustration claims(String after) {
    List<Fragment> argued =
        selection.chosen().stream()
            .filter(PictureChoice::isArgued)
            .map(chosen -> chosen.candidate().fragment())
            .toList();
    return DebateClaims.of(Debate.on(dossier.topic().id(), argued), after);
  }
}

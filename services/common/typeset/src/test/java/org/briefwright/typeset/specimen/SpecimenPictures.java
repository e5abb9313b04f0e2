package org.briefwright.typeset.specimen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.ArgumentMap.Claim;
import org.briefwright.typeset.document.ArgumentMap.Relation;
import org.briefwright.typeset.document.ArgumentMap.Side;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.FactorMatrix.Presence;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.PageFormat;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Timeline;
import org.briefwright.typeset.theme.Theme;

/// The specimen's pictures, one of each kind. Their numbers are true: sizes of paper, what theme
/// files accept, contrast by WCAG's formula, years of standards.
final class SpecimenPictures {

  private SpecimenPictures() {}

  static Picture bars() {
    return Picture.of(
        "picture-bars",
        "A4 stands 18 mm taller than US Letter",
        "Bars of the heights of five papers. A4 is 297 mm high, US Letter 279 mm.",
        "Source: ISO 216; ANSI Y14.1.",
        new BarChart(
            Axis.of("Height", "mm"),
            List.of(
                new BarChart.Bar("A3", 420),
                new BarChart.Bar("US Legal", 356),
                new BarChart.Bar("A4", 297, true),
                new BarChart.Bar("US Letter", 279, true),
                new BarChart.Bar("A5", 210))));
  }

  /// Of the columns that it stands among.
  static Picture floating() {
    Theme theme = Theme.ministry();
    double whole = PageFormat.A4.width() - 2 * theme.marginSide();
    return Picture.of(
        "picture-columns",
        "Half of the page is less than half of the line",
        "Bars of two measures in the theme ministry: a line across the page, and a line in one of two columns.",
        "Source: the theme ministry on A4 paper. In points.",
        new BarChart(
            Axis.of("Points"),
            List.of(
                new BarChart.Bar("Across the page", Math.round(whole)),
                new BarChart.Bar("In a column", Math.round((whole - theme.gutter()) / 2), true))));
  }

  static Picture ranges() {
    Theme theme = Theme.ministry();
    return Picture.of(
        "picture-ranges",
        "A theme’s measures have room on both sides of what ministry chooses",
        "Ranges that a theme file accepts for six measures, each with the choice of the theme ministry.",
        "Source: docs/themes.md. In points; the mark is the choice of the theme ministry.",
        new RangeBarChart(
            Axis.of("Points"),
            List.of(
                range("Side margins", 36, 150, theme.marginSide()),
                range("Top margin", 45, 200, theme.marginTop()),
                range("Indent of text", 0, 120, theme.textIndent()),
                range("Gutter", 8, 60, theme.gutter()),
                range("Padding of boxes", 0, 40, theme.padding()),
                range("Grid", 9, 24, theme.grid()))));
  }

  private static RangeBarChart.Range range(String name, double low, double high, double best) {
    return new RangeBarChart.Range(name, low, high, OptionalDouble.of(best), false);
  }

  /// Contrast of greys by WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of relative luminances.
  static Picture lines() {
    return Picture.of(
        "picture-lines",
        "A grey lighter than 46 per cent is too pale for text on white",
        "Two falling lines: the contrast of greys on white and on a pale tint, from 21 to 1 for black. "
            + "On white it falls below 4.5 to 1 beyond a lightness of 46 per cent.",
        "Source: computed by the formula of WCAG 2.2.",
        new LineChart(
            new Axis("Lightness of the grey", "%", 0, false),
            new Axis("Contrast", "to 1", 1, true),
            List.of(
                new LineChart.Series("On white", points(1.0)),
                new LineChart.Series("On a tint", points(0.8))),
            Optional.of(new LineChart.Threshold("Least for text", 4.5))));
  }

  private static List<LineChart.Point> points(double ground) {
    return IntStream.rangeClosed(0, 16)
        .mapToObj(i -> point(5 * i, (ground + 0.05) / (luminance(0.05 * i) + 0.05), ground))
        .toList();
  }

  private static LineChart.Point point(double lightness, double contrast, double ground) {
    String flag = ground == 1 && lightness == 0 ? "Black" : "";
    return new LineChart.Point(lightness, contrast, flag);
  }

  private static double luminance(double grey) {
    return grey <= 0.04045 ? grey / 12.92 : StrictMath.pow((grey + 0.055) / 1.055, 2.4);
  }

  static Picture timeline() {
    return Picture.of(
        "picture-timeline",
        "Accessible pages were standardised a decade after tags were invented",
        "Nine events from 1978 to 2024, from TeX to PDF/UA-2.",
        "Source: the standards themselves; see the works listed at the end.",
        new Timeline(
            Axis.years("Year"),
            List.of(
                Timeline.Event.at(1978, "1978", "TeX"),
                Timeline.Event.at(1981, "1981", "Paragraphs broken as a whole"),
                Timeline.Event.at(1993, "1993", "PDF 1.0"),
                Timeline.Event.at(2001, "2001", "Tags, in PDF 1.4"),
                Timeline.Event.at(2005, "2005", "PDF/A-1, for archives"),
                Timeline.Event.during(2008, 2017, "2008–2017", "PDF 1.7 is ISO 32000-1"),
                new Timeline.Event("PDF/UA-1 and PDF/A-3", 2012, 2012, "2012", true),
                Timeline.Event.at(2017, "2017", "PDF 2.0"),
                Timeline.Event.at(2024, "2024", "PDF/UA-2"))));
  }

  static Picture matrix() {
    Presence yes = Presence.YES;
    Presence no = Presence.NO;
    return Picture.of(
        "picture-matrix",
        "The three themes differ in type and in where text stands",
        "Six features of the three themes; only parliament has small capitals.",
        "Source: the theme files.",
        new FactorMatrix(
            List.of(
                "Serif text",
                "Sans heads",
                "Small capitals",
                "Text stands in",
                "Hanging numbers",
                "Justified lines"),
            List.of(
                FactorMatrix.Case.of("ministry", yes, yes, no, no, no, yes),
                FactorMatrix.Case.of("think-tank", no, yes, no, yes, yes, no),
                FactorMatrix.Case.of("parliament", yes, no, yes, yes, yes, yes))));
  }

  static Picture map() {
    return Picture.of(
        "picture-map",
        "What speaks for justified lines depends on how they are broken",
        "A map of eight claims on whether lines should be justified: two for, two against, and four that "
            + "answer or support these.",
        "",
        new ArgumentMap(
            List.of(
                new Claim("q", "Should the lines of a brief be justified?", Side.NEUTRAL, true),
                new Claim("edges", "Two straight edges make a calm page", Side.FOR, true),
                new Claim("columns", "Columns side by side are told apart", Side.FOR, true),
                new Claim("rivers", "Wide blanks run down the page as rivers", Side.AGAINST, true),
                new Claim("reading", "Uneven blanks slow some readers", Side.AGAINST, true),
                new Claim("whole", "Breaking paragraphs whole evens the blanks", Side.FOR, true),
                new Claim("hyphens", "Hyphenation gives more places to break", Side.FOR, true),
                new Claim("narrow", "In narrow columns no choice is good", Side.AGAINST, false)),
            List.of(
                new Relation("edges", "q", Bearing.SUPPORTS),
                new Relation("columns", "q", Bearing.SUPPORTS),
                new Relation("rivers", "q", Bearing.ATTACKS),
                new Relation("reading", "q", Bearing.ATTACKS),
                new Relation("whole", "rivers", Bearing.ATTACKS),
                new Relation("whole", "reading", Bearing.ATTACKS),
                new Relation("hyphens", "whole", Bearing.SUPPORTS),
                new Relation("narrow", "whole", Bearing.ATTACKS))));
  }
}

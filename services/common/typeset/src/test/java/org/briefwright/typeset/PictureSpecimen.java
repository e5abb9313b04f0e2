package org.briefwright.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.ArgumentMap.Bearing;
import org.briefwright.typeset.document.ArgumentMap.Claim;
import org.briefwright.typeset.document.ArgumentMap.Relation;
import org.briefwright.typeset.document.ArgumentMap.Side;
import org.briefwright.typeset.document.Axis;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Chart;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.FactorMatrix.Presence;
import org.briefwright.typeset.document.Heading;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.LineChart.Point;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Timeline;
import org.briefwright.typeset.html.HtmlWriter;
import org.briefwright.typeset.theme.Theme;

/// One picture of each kind. What they say is made up.
public final class PictureSpecimen {

  private PictureSpecimen() {}

  /// By kind.
  public static Map<String, Chart> charts() {
    Map<String, Chart> charts = new TreeMap<>();
    charts.put("bars", bars());
    charts.put("ranges", ranges());
    charts.put("lines", lines());
    charts.put("timeline", timeline());
    charts.put("factors", factors());
    charts.put("claims", claims());
    return charts;
  }

  public static Picture picture(String id, Chart chart) {
    return Picture.of(
        id,
        "Guarantees with forces in place held more than twice as long as those on paper",
        "A chart of how long guarantees held; those with forces in place come first.",
        "Source: coding of 54 cases by the Policy Analysis Unit, 2026.",
        chart);
  }

  public static Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(1, "Pictures"));
    charts()
        .forEach(
            (kind, chart) -> {
              blocks.add(Heading.of(2, "Of " + kind));
              blocks.add(
                  Specimen.body(
                      Specimen.text(
                          "Before the picture stand some words that lead to it and say why it is shown here, no more.")));
              blocks.add(picture(kind, chart));
              blocks.add(
                  Specimen.body(
                      Specimen.text(
                          "After the picture the text goes on as if nothing had been, on the same grid as before.")));
            });
    return Specimen.document(blocks);
  }

  public static BarChart bars() {
    return new BarChart(
        Axis.of("Years held"),
        List.of(
            new BarChart.Bar("Korea, since 1953", 72, true),
            new BarChart.Bar("West Berlin, 1949–1990", 41, true),
            new BarChart.Bar("Treaty of guarantee for the neutrality of Belgium, 1839–1914", 75),
            new BarChart.Bar("Budapest, 1994–2014", 19),
            new BarChart.Bar("Locarno, 1925–1936", 11),
            new BarChart.Bar("Munich, 1938–1939", 0)));
  }

  public static RangeBarChart ranges() {
    return new RangeBarChart(
        Axis.of("Probability that the guarantee is tested in ten years", "%"),
        List.of(
            new RangeBarChart.Range("Forces in place", 5, 15, OptionalDouble.of(9), true),
            new RangeBarChart.Range("Forces within a week", 15, 40, OptionalDouble.of(25), false),
            new RangeBarChart.Range("Treaty, no forces", 35, 70, OptionalDouble.of(55), false),
            new RangeBarChart.Range("Assurances alone", 60, 95, OptionalDouble.empty(), false)));
  }

  public static LineChart lines() {
    List<Point> first = new ArrayList<>();
    List<Point> second = new ArrayList<>();
    List<Point> third = new ArrayList<>();
    for (int year = 1990; year <= 2025; year++) {
      double x = year - 1990;
      String flag =
          year == 1994 ? "Budapest Memorandum" : year == 2014 ? "Annexation of Crimea" : "";
      first.add(new Point(year, 4200 - 140 * x + (x > 24 ? 190 * (x - 24) : 0), flag));
      second.add(
          new Point(
              year, 1200 + 22 * x + 150 * Math.sin(x / 3), year == 2008 ? "War in Georgia" : ""));
      third.add(new Point(year, 900 + 20 * x));
    }
    return new LineChart(
        Axis.years("Year"),
        Axis.of("Spending", "million euros"),
        List.of(
            new LineChart.Series("Members on the border", first),
            new LineChart.Series("Members behind them", second),
            new LineChart.Series("Neutral states", third)),
        Optional.of(new LineChart.Threshold("Pledged at Newport", 2400)));
  }

  public static Timeline timeline() {
    return new Timeline(
        Axis.years("Year"),
        List.of(
            Timeline.Event.at(1991.65, "24 August 1991", "Independence declared"),
            Timeline.Event.during(1992.4, 1996.42, "1992–1996", "Warheads moved to Russia"),
            new Timeline.Event(
                "Budapest Memorandum signed", 1994.93, 1994.93, "5 December 1994", true),
            Timeline.Event.at(
                1997.4, "31 May 1997", "Treaty of friendship with Russia; the fleet divided"),
            Timeline.Event.at(2003.8, "autumn 2003", "Dam at Tuzla"),
            new Timeline.Event("Crimea occupied", 2014.15, 2014.25, "February–March 2014", true),
            Timeline.Event.during(
                2014.3, 2022.14, "2014–2022", "War in the Donbas; agreements of Minsk"),
            Timeline.Event.at(2022.15, "24 February 2022", "Full invasion")));
  }

  public static FactorMatrix factors() {
    Presence yes = Presence.YES;
    Presence no = Presence.NO;
    return new FactorMatrix(
        List.of(
            "Forces in place",
            "Written procedure",
            "Consultation",
            "Nuclear guarantor",
            "Domestic consent",
            "Held"),
        List.of(
            FactorMatrix.Case.of(
                "West Berlin, 1949–1990", yes, Presence.PARTLY, yes, yes, yes, yes),
            FactorMatrix.Case.of("Korea, since 1953", yes, yes, yes, yes, Presence.PARTLY, yes),
            FactorMatrix.Case.of(
                "Locarno, 1925–1936",
                no,
                yes,
                Presence.PARTLY,
                Presence.NOT_APPLICABLE,
                Presence.UNKNOWN,
                no),
            FactorMatrix.Case.of(
                "Budapest, 1994–2014", no, no, Presence.PARTLY, yes, Presence.UNKNOWN, no)));
  }

  public static ArgumentMap claims() {
    return new ArgumentMap(
        List.of(
            new Claim(
                "q",
                "Does a guarantor’s promise to fight for an ally keep the peace?",
                Side.NEUTRAL,
                true),
            new Claim(
                "a",
                "Tripwires work: troops who would be hit first make escalation likely",
                Side.FOR,
                true),
            new Claim("b", "Allies under protection arm less", Side.FOR, false),
            new Claim("c", "The sample flatters: quiet failures do not count", Side.AGAINST, true),
            new Claim("d", "Guarantees entangle the protector", Side.AGAINST, true),
            new Claim(
                "e",
                "Restricting the sample to crises halves the effect, and it remains",
                Side.FOR,
                true),
            new Claim("f", "No garrisoned ally was attacked since 1953", Side.FOR, true),
            new Claim("g", "Garrisons were sent where attack was unlikely", Side.AGAINST, false),
            new Claim("h", "Protectors write exits into their treaties", Side.FOR, false)),
        List.of(
            new Relation("a", "q", Bearing.SUPPORTS),
            new Relation("b", "q", Bearing.SUPPORTS),
            new Relation("c", "q", Bearing.ATTACKS),
            new Relation("d", "q", Bearing.ATTACKS),
            new Relation("e", "c", Bearing.ATTACKS),
            new Relation("f", "a", Bearing.SUPPORTS),
            new Relation("g", "f", Bearing.ATTACKS),
            new Relation("g", "a", Bearing.ATTACKS),
            new Relation("h", "d", Bearing.ATTACKS)));
  }

  /// Writes PDF and HTML for eyes.
  ///
  /// @param args the two files' names
  public static void main(String[] args) throws IOException {
    Typesetter typesetter = Typesetter.of(Theme.ministry());
    Files.write(Path.of(args[0]), typesetter.pdf(typesetter.layout(document())));
    Files.writeString(Path.of(args[1]), HtmlWriter.html(document()));
  }
}

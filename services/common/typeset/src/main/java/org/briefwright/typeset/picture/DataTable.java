package org.briefwright.typeset.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefwright.typeset.document.ArgumentMap;
import org.briefwright.typeset.document.BarChart;
import org.briefwright.typeset.document.Cell;
import org.briefwright.typeset.document.Column;
import org.briefwright.typeset.document.FactorMatrix;
import org.briefwright.typeset.document.LineChart;
import org.briefwright.typeset.document.Picture;
import org.briefwright.typeset.document.PictureWord;
import org.briefwright.typeset.document.PictureWords;
import org.briefwright.typeset.document.RangeBarChart;
import org.briefwright.typeset.document.Table;
import org.briefwright.typeset.document.Timeline;

/// What a picture shows, as a table: each number and relation of it, in the same words.
public final class DataTable {

  private static final String NOTHING = "–";

  /// Letters that would make a narrow column run over many lines.
  private static final int SENTENCE = 40;

  private final PictureWords words;
  private final List<String> header = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private boolean numbers = true;

  private DataTable(PictureWords words) {
    this.words = words;
  }

  public static Table of(Picture picture) {
    DataTable data = new DataTable(picture.words());
    switch (picture.chart()) {
      case BarChart chart -> data.bars(chart);
      case RangeBarChart chart -> data.ranges(chart);
      case LineChart chart -> data.lines(chart);
      case Timeline line -> data.events(line);
      case FactorMatrix matrix -> data.factors(matrix);
      case ArgumentMap map -> data.claims(map);
    }
    return data.table();
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < header.size(); c++) {
      Column.Alignment other = numbers ? Column.Alignment.END : Column.Alignment.START;
      boolean wide = c == 0 || holdsSentences(c);
      columns.add(new Column(wide ? 2 : 1, c == 0 ? Column.Alignment.START : other));
    }
    return new Table(
        List.of(),
        columns,
        header.stream().map(Cell::of).toList(),
        rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
        true,
        "");
  }

  private boolean holdsSentences(int column) {
    return rows.stream().anyMatch(row -> row.get(column).length() > SENTENCE);
  }

  private void head(PictureWord word) {
    header.add(words.of(word));
  }

  private void bars(BarChart chart) {
    Numerals numerals = new Numerals(chart.values(), words);
    head(PictureWord.ITEM);
    header.add(chart.values().name());
    chart.bars().forEach(bar -> rows.add(List.of(bar.label(), numerals.of(bar.value()))));
  }

  private void ranges(RangeBarChart chart) {
    Numerals numerals = new Numerals(chart.values(), words);
    head(PictureWord.ITEM);
    head(PictureWord.LOW);
    head(PictureWord.BEST);
    head(PictureWord.HIGH);
    for (RangeBarChart.Range range : chart.ranges()) {
      String best = range.best().isPresent() ? numerals.of(range.best().getAsDouble()) : NOTHING;
      rows.add(List.of(range.label(), numerals.of(range.low()), best, numerals.of(range.high())));
    }
  }

  /// A column for each line; a row for each place across.
  private void lines(LineChart chart) {
    Numerals up = new Numerals(chart.up(), words);
    Numerals across = new Numerals(chart.across(), words);
    header.add(chart.across().name());
    chart.series().forEach(series -> header.add(series.name()));
    chart.threshold().ifPresent(t -> header.add(words.of(PictureWord.THRESHOLD) + ": " + t.name()));
    boolean flagged =
        chart.series().stream()
            .anyMatch(series -> series.points().stream().anyMatch(p -> !p.flag().isBlank()));
    if (flagged) {
      head(PictureWord.REMARK);
    }
    for (double x : places(chart).keySet()) {
      List<String> row = new ArrayList<>();
      List<String> flags = new ArrayList<>();
      row.add(across.of(x));
      for (LineChart.Series series : chart.series()) {
        Optional<LineChart.Point> here =
            series.points().stream().filter(point -> point.x() == x).findFirst();
        row.add(here.map(point -> up.of(point.y())).orElse(NOTHING));
        here.filter(point -> !point.flag().isBlank()).ifPresent(p -> flags.add(p.flag()));
      }
      chart.threshold().ifPresent(threshold -> row.add(up.of(threshold.value())));
      if (flagged) {
        row.add(flags.isEmpty() ? NOTHING : String.join("; ", flags));
      }
      rows.add(row);
    }
  }

  private static TreeMap<Double, Boolean> places(LineChart chart) {
    TreeMap<Double, Boolean> places = new TreeMap<>();
    chart.series().forEach(series -> series.points().forEach(p -> places.put(p.x(), true)));
    return places;
  }

  private void events(Timeline line) {
    numbers = false;
    head(PictureWord.EVENT);
    head(PictureWord.DATE);
    line.events().forEach(event -> rows.add(List.of(event.label(), event.when())));
  }

  private void factors(FactorMatrix matrix) {
    numbers = false;
    head(PictureWord.CASE);
    header.addAll(matrix.factors());
    for (FactorMatrix.Case row : matrix.cases()) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      row.cells().forEach(cell -> cells.add(words.of(Matrix.word(cell))));
      rows.add(cells);
    }
  }

  private void claims(ArgumentMap map) {
    numbers = false;
    head(PictureWord.CLAIM);
    head(PictureWord.SIDE);
    head(PictureWord.CHOSEN);
    head(PictureWord.BEARS_ON);
    for (ArgumentMap.Claim claim : map.claims()) {
      String bears =
          map.relations().stream()
              .filter(relation -> relation.from().equals(claim.id()))
              .map(
                  relation ->
                      words.of(Claims.word(relation.bearing())) + " " + label(map, relation))
              .collect(Collectors.joining("; "));
      rows.add(
          List.of(
              claim.label(),
              words.of(Claims.word(claim.side())),
              words.of(claim.chosen() ? PictureWord.YES : PictureWord.NO),
              bears.isEmpty() ? NOTHING : bears));
    }
  }

  private static String label(ArgumentMap map, ArgumentMap.Relation relation) {
    return map.claims().stream()
        .filter(claim -> claim.id().equals(relation.to()))
        .map(claim -> "“" + claim.label() + "”")
        .findFirst()
        .orElseThrow();
  }
}

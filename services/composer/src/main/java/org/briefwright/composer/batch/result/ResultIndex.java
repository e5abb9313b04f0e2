package org.briefwright.composer.batch.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.briefwright.composer.batch.Batch;
import org.briefwright.composer.manifest.CanonicalJson;

/// What a result holds, for programs and for spreadsheets.
record ResultIndex(byte[] json, byte[] csv) {

  static ResultIndex of(Batch batch, List<Entry> entries) {
    Map<String, Object> index =
        Map.of("batch", batch.id(), "title", batch.title(), "lines", entries);
    return new ResultIndex(CanonicalJson.bytes(index), csv(entries));
  }

  private static byte[] csv(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(Entry.columns());
      for (Entry entry : entries) {
        printer.printRecord(entry.cells().stream().map(CsvCell::harmless));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

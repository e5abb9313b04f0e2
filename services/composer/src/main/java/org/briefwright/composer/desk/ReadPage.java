package org.briefwright.composer.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.briefwright.composer.brief.Phrases;

/// The page on which a brief is read, as its template needs it.
///
/// @param day of the library that it was composed of, in words
/// @param balance null where no argument takes a side
/// @param ask the address of the form that asks for it again
public record ReadPage(
    BriefSheet.Text brief,
    BriefSheet.Record manifest,
    Balance balance,
    String day,
    String marking,
    String posture,
    List<Integer> pages,
    List<Download> downloads,
    String ask) {

  private static final List<String> FORMS = List.of("pdf", "docx", "html", "md", "json");

  /// A form in which it can be had.
  ///
  /// @param size in words such as `142 kB`
  public record Download(String format, String size) {}

  static ReadPage of(BriefSheet sheet, String lang) {
    Phrases phrases = Phrases.in(lang);
    BriefSheet.Text brief = sheet.brief();
    return new ReadPage(
        brief,
        sheet.manifest(),
        Balance.of(brief.measures()),
        phrases.day(LocalDate.parse(brief.snapshot().date())),
        "TLP:" + brief.tlp(),
        phrases.get("posture." + brief.posture()),
        IntStream.rangeClosed(1, sheet.manifest().length().pages()).boxed().toList(),
        FORMS.stream().map(format -> download(format, sheet.manifest())).toList(),
        AskForm.of(sheet.manifest().request()).address());
  }

  private static Download download(String format, BriefSheet.Record manifest) {
    return manifest.renditions().stream()
        .filter(it -> it.format().equals(format))
        .findFirst()
        .map(it -> new Download(format, size(it.bytes())))
        .orElse(new Download(format, ""));
  }

  private static String size(int bytes) {
    return String.format(Locale.ROOT, "%d kB", Math.max(1, Math.round(bytes / 1000f)));
  }

  /// In per cent, rounded up so that a little is not called nothing.
  public int stale() {
    return (int) Math.ceil(100 * brief.measures().staleness());
  }

  /// In per cent.
  public int cited() {
    return (int) Math.floor(100 * brief.measures().citationCompleteness());
  }
}

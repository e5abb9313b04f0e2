package org.briefwright.acceptance.library;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.fragments.Fragment;

/// Passages stand anywhere in a brief, so their words point at nothing outside them: not at a
/// sentence before, nor at another part of the document, nor at a day that nobody reviews.
final class Pointing {
  /// Short bodies are printed without their tags too, where such a word would have nothing to mean.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:This|These|They|He|She|Such|Both of them|His|Her|Their|Its|Then|Thus|So|But)\\b.*",
          Pattern.DOTALL);

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:see (?:above|below)|as (?:noted|mentioned|shown|argued) (?:above|below|earlier)"
              + "|mentioned (?:above|earlier)"
              + "|the (?:previous|preceding|following|next) (?:section|passage|paragraph|page))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STAMP =
      Pattern.compile("\\b[Aa]s of (?:\\d{1,2} |early |mid |late )?(\\p{Lu}\\p{Ll}+ \\d{4})\\b");

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Pointing() {}

  static List<Fault> openings(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Fragment> seed : library.fragments().values()) {
      String text = seed.body().body().shortText();
      if (OPENING.matcher(text).matches()) {
        faults.add(
            Fault.in(
                seed, "/body/short", "'" + text.split(" ")[0] + "' points outside the passage"));
      }
    }
    return faults;
  }

  static List<Fault> elsewhere(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Fragment> seed : library.fragments().values()) {
      for (Prose prose : Prose.bodies(seed)) {
        Matcher found = ELSEWHERE.matcher(prose.text());
        if (found.find()) {
          faults.add(prose.fault("'" + found.group() + "' points outside the passage"));
        }
      }
    }
    return faults;
  }

  /// "As of" names one month in all bodies of a fragment, which is reviewed after it.
  static List<Fault> stamps(Library library) {
    List<Fault> faults = new ArrayList<>();
    for (Seed<Fragment> seed : library.fragments().values()) {
      Set<YearMonth> months = new TreeSet<>();
      for (Prose prose : Prose.bodies(seed)) {
        STAMP
            .matcher(prose.text())
            .results()
            .forEach(stamp -> months.add(YearMonth.parse(stamp.group(1), MONTH)));
      }
      if (months.size() > 1) {
        faults.add(Fault.in(seed, "/body", "speaks as of " + months + "; one month is wanted"));
      }
      for (YearMonth month : months) {
        if (seed.body().reviewBy() == null
            || !YearMonth.from(seed.body().reviewBy()).isAfter(month)) {
          faults.add(Fault.in(seed, "/reviewBy", "is not after " + month + ", which it speaks of"));
        }
      }
    }
    return faults;
  }
}

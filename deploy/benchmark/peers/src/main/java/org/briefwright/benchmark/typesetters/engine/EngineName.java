package org.briefwright.benchmark.typesetters.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// The engines, in the order of the report.
public enum EngineName {
  OURS("Briefwright", List.of("ua1", "3a")),
  OURS_AGAIN("Briefwright, text met before", List.of("ua1", "3a")),
  LIMIT("PDFBox, lines given, no tags", List.of()),
  LINES_GIVEN("Briefwright, lines given", List.of("ua1", "3a")),
  OPEN_HTML("OpenHTMLtoPDF", List.of("ua1", "3a")),
  FOP("Apache FOP", List.of("ua1", "3a")),
  WEASYPRINT("WeasyPrint", List.of("ua1")),
  CHROMIUM("Chromium, headless", List.of()),
  TYPST("Typst", List.of("ua1")),
  LATEX("pdfLaTeX, a process each", List.of());

  private final String title;
  private final List<String> claims;

  EngineName(String title, List<String> claims) {
    this.title = title;
    this.claims = claims;
  }

  public String title() {
    return title;
  }

  /// The standards that it is told to keep, as veraPDF calls them.
  public List<String> claims() {
    return claims;
  }

  /// Whether it runs in this JVM, which compiles it while it prints.
  public boolean isInThisJvm() {
    return switch (this) {
      case OURS, OURS_AGAIN, LIMIT, LINES_GIVEN, OPEN_HTML, FOP -> true;
      case WEASYPRINT, CHROMIUM, TYPST, LATEX -> false;
    };
  }

  /// Whether it is given one text again and again, which shows what it keeps of it.
  public boolean meetsTextAgain() {
    return this == OURS_AGAIN;
  }

  /// Whether it is given lines that our typesetter broke, and so is no typesetter.
  public boolean isGivenLines() {
    return this == LIMIT || this == LINES_GIVEN;
  }

  /// How to install it; empty where it is there.
  public String missing() {
    return switch (this) {
      case OURS, OURS_AGAIN, LIMIT, LINES_GIVEN, OPEN_HTML, FOP -> "";
      case WEASYPRINT -> unless(Places.onPath("weasyprint"), "apt-get install weasyprint");
      case CHROMIUM ->
          unless(
              Places.onPath("chromium") && npm("puppeteer-core"),
              "apt-get install chromium; npm ci --prefix deploy/benchmark/peers/workers");
      case TYPST ->
          unless(
              npm("@myriaddreamin/typst-ts-node-compiler"),
              "npm ci --prefix deploy/benchmark/peers/workers");
      case LATEX -> unless(Places.onPath("pdflatex"), "apt-get install texlive-latex-base lmodern");
    };
  }

  public Engine open() throws IOException {
    return switch (this) {
      case OURS, OURS_AGAIN -> new Ours(this);
      case LIMIT -> new Limit(this);
      case LINES_GIVEN -> new LinesGiven(this);
      case OPEN_HTML -> new OpenHtml(this);
      case FOP -> new Fop(this);
      case WEASYPRINT -> Worker.weasyprint();
      case CHROMIUM -> Worker.chromium();
      case TYPST -> Worker.typst();
      case LATEX -> new Latex();
    };
  }

  private static String unless(boolean there, String advice) {
    return there ? "" : advice;
  }

  private static boolean npm(String name) {
    return Places.onPath("node") && Files.isDirectory(Places.worker("node_modules").resolve(name));
  }
}

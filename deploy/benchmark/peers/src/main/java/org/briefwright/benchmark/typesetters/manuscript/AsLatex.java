package org.briefwright.benchmark.typesetters.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/// A manuscript in LaTeX. It needs one pass: nothing in it refers to a page.
public final class AsLatex {

  private static final String PREAMBLE =
      """
      \\documentclass[10pt]{article}
      \\usepackage[utf8]{inputenc}
      \\usepackage[T1]{fontenc}
      \\usepackage{lmodern}
      \\usepackage[a4paper,hmargin=71pt,top=76pt,bottom=71pt]{geometry}
      \\usepackage{array}
      \\setlength{\\parindent}{0pt}\\setlength{\\parskip}{7pt}
      \\begin{document}
      """;

  private AsLatex() {}

  public static String of(Manuscript manuscript) {
    return PREAMBLE
        + "\\section*{"
        + escaped(manuscript.title())
        + "}\n\n"
        + manuscript.parts().stream().map(AsLatex::part).collect(Collectors.joining("\n\n"))
        + "\n\\end{document}\n";
  }

  private static String part(Part part) {
    return switch (part) {
      case Part.Heading heading -> "\\subsection*{" + escaped(heading.text()) + "}";
      case Part.Plain plain -> escaped(plain.text());
      case Part.Noted noted ->
          escaped(noted.before())
              + "\\footnote{"
              + escaped(noted.note())
              + "}"
              + escaped(noted.after());
      case Part.Table table ->
          "{\\footnotesize\\textbf{"
              + escaped(table.caption())
              + "}\n\n\\begin{tabular}{@{}p{2.6cm}p{5.2cm}p{5.2cm}r@{}}\n"
              + row(table.head())
              + table.rows().stream().map(AsLatex::row).collect(Collectors.joining())
              + "\\end{tabular}}";
    };
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(AsLatex::escaped)
        .collect(Collectors.joining(" & ", "", "\\\\ \\hline\n"));
  }

  static String escaped(String text) {
    return text.replaceAll("([#$%&_{}])", "\\\\$1").replace("“", "``").replace("”", "''");
  }
}

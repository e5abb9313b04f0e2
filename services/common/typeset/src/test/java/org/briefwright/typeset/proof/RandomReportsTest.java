package org.briefwright.typeset.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Block;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.document.TwoColumns;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Proofs over random reports with pictures that float, in one column and in two.
class RandomReportsTest {

  /// What the documents are like.
  enum Kind {
    REPORT,
    REPORT_IN_COLUMNS,
    ANYTHING_IN_COLUMNS;

    Document document(long seed) {
      return switch (this) {
        case REPORT -> RandomReports.of(seed, false);
        case REPORT_IN_COLUMNS -> RandomReports.of(seed, true);
        case ANYTHING_IN_COLUMNS -> inColumns(RandomDocuments.of(seed));
      };
    }

    private static Document inColumns(Document all) {
      List<Block> blocks = List.of(new TwoColumns(all.blocks()));
      return new Document(all.lang(), all.metadata(), all.furniture(), all.format(), blocks);
    }
  }

  private static final int DOCUMENTS = Integer.getInteger("typeset.documents", 20);
  private static final int FIRST = Integer.getInteger("typeset.first", 0);
  private static final Pattern WORD = Pattern.compile("\\bw[0-9]+\\b");

  private final Typesetter typesetter = Typesetter.of(Theme.ministry());

  @ParameterizedTest
  @EnumSource
  void pagesBreakWhereTheyMay(Kind kind) {
    assertThat(breaches(kind, (report, paged) -> PageInvariants.breaches(paged))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noInkOverlapsAndNoneLeavesItsPlace(Kind kind) {
    assertThat(breaches(kind, (report, paged) -> InkProof.breaches(paged.area(), pdf(report))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everythingIsReadInTheOrderOfTheDocument(Kind kind) {
    assertThat(breaches(kind, (report, paged) -> misread(kind, report, paged))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void picturesStandInTheirOrderAfterWhatTheyFollowAndWithinTheirSection(Kind kind) {
    assertThat(breaches(kind, FloatInvariants::breaches)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void veraPdfFindsNoFault(Kind kind) {
    assertThat(
            breaches(
                kind,
                (report, paged) -> {
                  try {
                    assertThatPdf(pdf(report)).isPdfUa1().isPdfA3a();
                    return List.of();
                  } catch (AssertionError wrong) {
                    return List.of(wrong.getMessage());
                  }
                }))
        .isEmpty();
  }

  private List<String> misread(Kind kind, Document report, PagedDocument paged) {
    List<String> breaches = new ArrayList<>();
    assertThatPdf(pdf(report))
        .taggedText()
        .satisfies(
            said -> {
              boolean right =
                  kind == Kind.ANYTHING_IN_COLUMNS
                      ? SpokenText.squeezed(said).equals(SpokenText.of(paged))
                      : words(said).equals(inOrder(words(said).size()));
              if (!right) {
                breaches.add("read as " + said.substring(0, Math.min(900, said.length())));
              }
            });
    return breaches;
  }

  private static List<String> inOrder(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "w" + i).toList();
  }

  private byte[] pdf(Document report) {
    return typesetter.pdf(typesetter.layout(report));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> breaches(
      Kind kind, BiFunction<Document, PagedDocument, List<String>> proof) {
    List<String> all = new ArrayList<>();
    for (long seed = FIRST; seed < FIRST + DOCUMENTS && all.size() < 40; seed++) {
      Document report = kind.document(seed);
      PagedDocument paged = PagedDocument.of(report, Theme.ministry(), new LineMemo());
      for (String what : proof.apply(report, paged).stream().limit(4).toList()) {
        all.add("seed " + seed + ", " + what);
      }
    }
    return all;
  }
}

package org.briefwright.typeset.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.testing.pdf.PdfAssert.assertThatPdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.document.Document;
import org.briefwright.typeset.line.LineMemo;
import org.briefwright.typeset.page.PagedDocument;
import org.briefwright.typeset.theme.Theme;
import org.junit.jupiter.api.Test;

/// Proofs over random documents; `-Dtypeset.documents=1000` takes more of them and
/// `-Dtypeset.first=17` begins at another seed.
class RandomDocumentsTest {

  private static final int DOCUMENTS = Integer.getInteger("typeset.documents", 60);
  private static final int FIRST = Integer.getInteger("typeset.first", 0);

  private final Map<Theme, Typesetter> typesetters = new HashMap<>();

  @Test
  void veraPdfFindsNoFault() {
    assertThat(breaches(seed -> conformance(pdf(seed)))).isEmpty();
  }

  @Test
  void noInkOverlapsAndNoneLeavesItsPlace() {
    assertThat(breaches(seed -> InkProof.breaches(paged(seed).area(), pdf(seed)))).isEmpty();
  }

  @Test
  void theTagTreeSaysTheDocumentsTextInReadingOrder() {
    assertThat(
            breaches(
                seed -> {
                  String expected = spoken(seed);
                  return failure(
                      () ->
                          assertThatPdf(pdf(seed))
                              .taggedText()
                              .satisfies(
                                  said ->
                                      assertThat(SpokenText.squeezed(said)).isEqualTo(expected)));
                }))
        .isEmpty();
  }

  @Test
  void pagesBreakWhereTheyMay() {
    assertThat(breaches(seed -> PageInvariants.breaches(paged(seed)))).isEmpty();
  }

  @Test
  void manyThreadsWriteTheSameBytesAsOne() throws Exception {
    List<Callable<byte[]>> tasks = new ArrayList<>();
    for (long seed = FIRST; seed < FIRST + DOCUMENTS; seed++) {
      Typesetter shared = typesetter(seed);
      Document document = RandomDocuments.of(seed);
      tasks.add(() -> shared.pdf(shared.layout(document)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      var results = threads.invokeAll(tasks);
      for (int i = 0; i < tasks.size(); i++) {
        Typesetter fresh = Typesetter.of(RandomDocuments.theme(FIRST + i));
        Document document = RandomDocuments.of(FIRST + i);
        assertThat(results.get(i).get()).isEqualTo(fresh.pdf(fresh.layout(document)));
      }
    }
  }

  private Typesetter typesetter(long seed) {
    return typesetters.computeIfAbsent(RandomDocuments.theme(seed), Typesetter::of);
  }

  private byte[] pdf(long seed) {
    Typesetter typesetter = typesetter(seed);
    return typesetter.pdf(typesetter.layout(RandomDocuments.of(seed)));
  }

  private static PagedDocument paged(long seed) {
    return PagedDocument.of(RandomDocuments.of(seed), RandomDocuments.theme(seed), new LineMemo());
  }

  private static String spoken(long seed) {
    return SpokenText.of(paged(seed));
  }

  private static List<String> conformance(byte[] pdf) {
    return failure(() -> assertThatPdf(pdf).isPdfUa1().isPdfA3a());
  }

  private static List<String> failure(Runnable assertion) {
    try {
      assertion.run();
      return List.of();
    } catch (AssertionError wrong) {
      return List.of(wrong.getMessage());
    }
  }

  /// Some breaches of all documents, each with its seed.
  private static List<String> breaches(LongFunction<List<String>> proof) {
    List<String> all = new ArrayList<>();
    for (long seed = FIRST; seed < FIRST + DOCUMENTS && all.size() < 40; seed++) {
      long own = seed;
      proof.apply(seed).stream().limit(4).forEach(what -> all.add("seed " + own + ", " + what));
    }
    return all;
  }
}

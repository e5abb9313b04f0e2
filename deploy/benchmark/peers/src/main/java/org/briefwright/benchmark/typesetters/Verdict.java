package org.briefwright.benchmark.typesetters;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What veraPDF says of a file and a standard.
///
/// @param standard as veraPDF calls it, such as `ua1` or `3a`
/// @param broken the clauses and tests that it breaks, each once
record Verdict(String standard, List<String> broken) {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Verdict on(byte[] pdf, String standard) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return new Verdict(
          standard,
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(
                  assertion ->
                      assertion.getRuleId().getClause()
                          + " test "
                          + assertion.getRuleId().getTestNumber())
              .distinct()
              .sorted()
              .toList());
    } catch (Exception unreadable) {
      return new Verdict(standard, List.of("unreadable: " + unreadable.getMessage()));
    }
  }

  boolean isKept() {
    return broken.isEmpty();
  }
}

package org.briefwright.testing.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Runs veraPDF inside the test's JVM.
final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /// What veraPDF objects to: clause, test, message and place of each failed assertion.
  static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(VeraPdf::said)
          .distinct()
          .limit(20)
          .toList();
    } catch (Exception unreadable) {
      return List.of("it could not be read: " + unreadable);
    }
  }

  private static String said(TestAssertion assertion) {
    return "%s test %d: %s at %s"
        .formatted(
            assertion.getRuleId().getClause(),
            assertion.getRuleId().getTestNumber(),
            assertion.getMessage(),
            assertion.getLocation().getContext());
  }
}

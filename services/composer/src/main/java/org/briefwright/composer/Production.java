package org.briefwright.composer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.briefwright.composer.citation.CitationFormatter;
import org.briefwright.composer.citation.CitationStyle;
import org.briefwright.composer.manifest.Manifest;
import org.briefwright.composer.signature.PdfSigner;
import org.briefwright.composer.signature.SignatureSettings;
import org.briefwright.typeset.Typesetter;
import org.briefwright.typeset.theme.Theme;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes the parts that know nothing of the container.
class Production {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  Typesetter typesetter() {
    return Typesetter.of(Theme.ministry());
  }

  @Produces
  @Singleton
  Composition.Engine engine(
      Typesetter typesetter,
      Clock clock,
      SignatureSettings signature,
      @ConfigProperty(name = "briefwright.version", defaultValue = "${quarkus.application.version}")
          String version,
      @ConfigProperty(name = "briefwright.commit", defaultValue = "unknown") String commit) {
    CitationFormatter formatter = new CitationFormatter();
    formatter.warmUp(CitationStyle.CHICAGO_NOTES, "en");
    return new Composition.Engine(
        typesetter, formatter, new Manifest.Engine(version, commit), seal(signature, clock));
  }

  private static UnaryOperator<byte[]> seal(SignatureSettings settings, Clock clock) {
    return settings
        .signingKey()
        .<UnaryOperator<byte[]>>map(key -> new PdfSigner(key, clock)::sign)
        .orElseGet(UnaryOperator::identity);
  }
}

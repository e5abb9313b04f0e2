package org.briefwright.composer.signature;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Whether and with what the composer signs the PDFs that it archives.
@ConfigMapping(prefix = "briefwright.signature")
public interface SignatureSettings {

  /// A PKCS#12 file with one private key and its certificates; none: PDFs are not signed.
  Optional<Path> keyStore();

  /// Of the file and of the key in it.
  Optional<String> password();
}

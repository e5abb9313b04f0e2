package org.briefwright.composer.signature;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Whether and with what the composer signs the PDFs that it archives: with nothing, with a
/// PKCS#12 file, or with two files in PEM.
@ConfigMapping(prefix = "briefwright.signature")
public interface SignatureSettings {

  /// A PKCS#12 file with one private key and its certificates.
  Optional<Path> keyStore();

  /// A PEM file with one private key as PKCS#8, plain or encrypted.
  Optional<Path> key();

  /// A PEM file with the certificates of [#key], its own first.
  Optional<Path> certificates();

  /// Of the key store and the key in it, or of an encrypted key in PEM.
  Optional<String> password();

  /// The key to sign with; nothing where PDFs are not signed.
  ///
  /// @throws IllegalArgumentException where the settings or the files do not give one
  default Optional<SigningKey> signingKey() {
    if (key().isPresent() != certificates().isPresent()) {
      throw new IllegalArgumentException(
          "BRIEFWRIGHT_SIGNATURE_KEY and BRIEFWRIGHT_SIGNATURE_CERTIFICATES go together");
    }
    if (keyStore().isPresent() && key().isPresent()) {
      throw new IllegalArgumentException(
          "set BRIEFWRIGHT_SIGNATURE_KEY_STORE or BRIEFWRIGHT_SIGNATURE_KEY, not both");
    }
    return keyStore()
        .map(file -> SigningKey.of(file, password().orElse("")))
        .or(() -> key().map(file -> SigningKey.ofPem(file, certificates().get(), password())));
  }
}

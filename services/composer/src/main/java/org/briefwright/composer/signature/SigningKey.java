package org.briefwright.composer.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A private key with the certificates that lead from its own to a root.
///
/// @param chain the key's own first
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  private static final byte[] PROBE = {1};

  /// @throws IllegalArgumentException where there is no certificate, the first is not the key's, or
  ///     the key is neither RSA nor EC
  public SigningKey {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("there is no certificate for the key");
    }
    refuseOtherThan(chain.getFirst().getPublicKey(), key);
  }

  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /// The one key of a PKCS#12 file.
  ///
  /// @throws IllegalArgumentException where there is none, or several, or the file cannot be opened
  public static SigningKey of(Path file, String password) {
    try (InputStream stream = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(stream, password.toCharArray());
      List<String> keys =
          Collections.list(store.aliases()).stream().filter(it -> isKey(store, it)).toList();
      if (keys.size() != 1) {
        throw new IllegalArgumentException(
            file + " holds " + keys.size() + " keys; one is accepted");
      }
      String alias = keys.getFirst();
      return new SigningKey(
          (PrivateKey) store.getKey(alias, password.toCharArray()),
          Arrays.stream(store.getCertificateChain(alias))
              .map(X509Certificate.class::cast)
              .toList());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException("the key store " + file + " cannot be opened", e);
    }
  }

  /// The key and the certificates of two PEM files, which may be the same.
  ///
  /// @param passphrase of an encrypted key
  /// @throws IllegalArgumentException where they cannot be read or do not belong together
  public static SigningKey ofPem(Path key, Path certificates, Optional<String> passphrase) {
    return new SigningKey(PemFiles.key(key, passphrase), PemFiles.chain(certificates));
  }

  private static void refuseOtherThan(PublicKey certified, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance(algorithm(key));
      signature.initSign(key);
      signature.update(PROBE);
      byte[] signed = signature.sign();
      signature.initVerify(certified);
      signature.update(PROBE);
      if (!signature.verify(signed)) {
        throw new IllegalArgumentException("the first certificate is not that of the key");
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the first certificate is not that of the key", e);
    }
  }

  private static String algorithm(PrivateKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC", "ECDSA" -> "SHA256withECDSA";
      case String other ->
          throw new IllegalArgumentException("a key for " + other + "; RSA and EC are accepted");
    };
  }

  /// How the key signs.
  String algorithm() {
    return algorithm(key);
  }

  private static boolean isKey(KeyStore store, String alias) {
    try {
      return store.isKeyEntry(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

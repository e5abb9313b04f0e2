package org.briefwright.composer.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A private key with the certificates that lead from its own to a root.
///
/// @param chain the key's own first
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

  public SigningKey {
    chain = List.copyOf(chain);
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

  private static boolean isKey(KeyStore store, String alias) {
    try {
      return store.isKeyEntry(alias);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }
}

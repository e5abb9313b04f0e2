package org.briefwright.composer.signature;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/// A private key and its certificates as PEM (RFC 7468): the key as PKCS#8, plain or encrypted, the
/// certificates one after another with the key's own first. Both may lie in one file.
final class PemFiles {

  private PemFiles() {}

  /// @throws IllegalArgumentException where the file does not hold exactly one key as
  ///     PKCS#8, or the passphrase does not open it
  static PrivateKey key(Path file, Optional<String> passphrase) {
    List<PrivateKeyInfo> keys = new ArrayList<>();
    for (Object block : blocks(file)) {
      switch (block) {
        case PrivateKeyInfo plain -> keys.add(plain);
        case PKCS8EncryptedPrivateKeyInfo locked -> keys.add(opened(file, locked, passphrase));
        case X509CertificateHolder _ -> {}
        default ->
            throw new IllegalArgumentException(
                file + " holds a key that is not PKCS#8; openssl pkcs8 -topk8 makes it so");
      }
    }
    if (keys.size() != 1) {
      throw new IllegalArgumentException(
          file + " holds " + keys.size() + " private keys in PEM; one is accepted");
    }
    try {
      return new JcaPEMKeyConverter().getPrivateKey(keys.getFirst());
    } catch (IOException e) {
      throw new IllegalArgumentException("the key in " + file + " cannot be read", e);
    }
  }

  /// @throws IllegalArgumentException where the file holds no certificate
  static List<X509Certificate> chain(Path file) {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> chain = new ArrayList<>();
    try {
      for (Object block : blocks(file)) {
        if (block instanceof X509CertificateHolder certificate) {
          chain.add(converter.getCertificate(certificate));
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("a certificate in " + file + " cannot be read", e);
    }
    if (chain.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no certificate in PEM");
    }
    return chain;
  }

  private static List<Object> blocks(Path file) {
    List<Object> blocks = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.US_ASCII);
        PEMParser parser = new PEMParser(text)) {
      for (Object block = parser.readObject(); block != null; block = parser.readObject()) {
        blocks.add(block);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("the PEM file " + file + " cannot be read", e);
    }
    return blocks;
  }

  private static PrivateKeyInfo opened(
      Path file, PKCS8EncryptedPrivateKeyInfo locked, Optional<String> passphrase) {
    if (passphrase.isEmpty()) {
      throw new IllegalArgumentException(
          "the key in " + file + " is encrypted; set BRIEFWRIGHT_SIGNATURE_PASSWORD");
    }
    try {
      return locked.decryptPrivateKeyInfo(
          new JceOpenSSLPKCS8DecryptorProviderBuilder()
              .setProvider(new BouncyCastleProvider())
              .build(passphrase.get().toCharArray()));
    } catch (PKCSException | OperatorCreationException e) {
      throw new IllegalArgumentException(
          "BRIEFWRIGHT_SIGNATURE_PASSWORD does not open the key in " + file, e);
    }
  }
}

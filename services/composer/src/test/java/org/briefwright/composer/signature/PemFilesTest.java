package org.briefwright.composer.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys and certificates as PEM, as OpenSSL writes them.
class PemFilesTest {
  private static final String PASSPHRASE = "correct horse";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void aPlainKeyAndItsChainAreRead(String algorithm) throws Exception {
    KeyPair pair = pair(algorithm);

    SigningKey key = read(pem("key.pem", pkcs8(pair, null)), chain(pair), null);

    assertThat(key.key().getEncoded()).isEqualTo(pair.getPrivate().getEncoded());
    assertThat(key.certificate().getSubjectX500Principal().getName()).isEqualTo("CN=Archive");
    assertThat(key.chain()).hasSize(2);
  }

  @Test
  void keyAndCertificatesMayLieInOneFile() throws Exception {
    KeyPair pair = pair("RSA");
    Path both = pem("both.pem", pkcs8(pair, null), certificate("CN=Archive", pair));

    assertThat(read(both, both, null).chain()).hasSize(1);
  }

  @Test
  void anEncryptedKeyIsOpenedByItsPassphraseAlone() throws Exception {
    KeyPair pair = pair("RSA");
    Path locked = pem("locked.pem", pkcs8(pair, PASSPHRASE));
    Path chain = chain(pair);

    assertThat(read(locked, chain, PASSPHRASE).key().getEncoded())
        .isEqualTo(pair.getPrivate().getEncoded());
    assertThatThrownBy(() -> read(locked, chain, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BRIEFWRIGHT_SIGNATURE_PASSWORD");
    assertThatThrownBy(() -> read(locked, chain, "wrong"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(locked.toString())
        .hasMessageNotContaining("wrong");
  }

  @Test
  void aKeyInTheOlderFormIsRefusedWithTheWayOut() throws Exception {
    KeyPair pair = pair("RSA");
    Path older = pem("older.pem", new JcaMiscPEMGenerator(pair.getPrivate()));

    assertThatThrownBy(() -> read(older, chain(pair), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("openssl pkcs8 -topk8");
  }

  @Test
  void anotherKeysCertificateIsRefused() throws Exception {
    Path key = pem("key.pem", pkcs8(pair("RSA"), null));
    Path foreign = chain(pair("RSA"));

    assertThatThrownBy(() -> read(key, foreign, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not that of the key");
  }

  @Test
  void aFileWithoutAKeyOrACertificateIsRefusedByName() throws Exception {
    KeyPair pair = pair("EC");
    Path key = pem("key.pem", pkcs8(pair, null));
    Path chain = chain(pair);
    Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "nonsense");

    assertThatThrownBy(() -> read(chain, chain, null)).hasMessageContaining("holds 0 private keys");
    assertThatThrownBy(() -> read(key, key, null)).hasMessageContaining("no certificate");
    assertThatThrownBy(() -> read(nonsense, chain, null)).hasMessageContaining("nonsense.pem");
    assertThatThrownBy(() -> read(folder.resolve("none.pem"), chain, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.pem");
  }

  private static SigningKey read(Path key, Path certificates, String passphrase) {
    return SigningKey.ofPem(key, certificates, Optional.ofNullable(passphrase));
  }

  private static KeyPair pair(String algorithm) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(algorithm.equals("RSA") ? 2_048 : 256);
    return generator.generateKeyPair();
  }

  private Path chain(KeyPair pair) throws Exception {
    return pem("chain.pem", certificate("CN=Archive", pair), certificate("CN=Above", pair("RSA")));
  }

  private static X509CertificateHolder certificate(String name, KeyPair pair) throws Exception {
    X500Principal subject = new X500Principal(name);
    Date from = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    Date until = Date.from(Instant.parse("2036-01-01T00:00:00Z"));
    String algorithm =
        pair.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    return new JcaX509v3CertificateBuilder(
            subject, BigInteger.ONE, from, until, subject, pair.getPublic())
        .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate()));
  }

  private static JcaPKCS8Generator pkcs8(KeyPair pair, String passphrase) throws Exception {
    OutputEncryptor lock =
        passphrase == null
            ? null
            : new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC)
                .setProvider(new BouncyCastleProvider())
                .setPassword(passphrase.toCharArray())
                .build();
    return new JcaPKCS8Generator(pair.getPrivate(), lock);
  }

  private Path pem(String name, Object... objects) throws IOException {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      for (Object object : objects) {
        writer.writeObject(object);
      }
    }
    return Files.writeString(folder.resolve(name), text.toString());
  }
}

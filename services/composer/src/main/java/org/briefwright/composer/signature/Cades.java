package org.briefwright.composer.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// A detached signature in the form that PAdES B-B asks for (ETSI EN 319 142-1, clause 6): the
/// signed attributes name the signer's certificate by digest, and no time, which stands in the
/// PDF's signature dictionary.
final class Cades {

  private Cades() {}

  static byte[] sign(SigningKey key, InputStream content) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      JcaSignerInfoGeneratorBuilder signer =
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
      signer.setSignedAttributeGenerator(attributes(key));
      generator.addSignerInfoGenerator(
          signer.build(
              new JcaContentSignerBuilder(key.algorithm()).build(key.key()), key.certificate()));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IOException("the PDF cannot be signed", e);
    }
  }

  private static CMSAttributeTableGenerator attributes(SigningKey key)
      throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
    SigningCertificateV2 certificate = new SigningCertificateV2(new ESSCertIDv2(digest));
    return parameters ->
        new DefaultSignedAttributeTableGenerator()
            .getAttributes(parameters)
            .remove(CMSAttributes.signingTime)
            .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, certificate);
  }
}

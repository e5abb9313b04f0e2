package org.briefwright.composer.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/// Reads the signature of a PDF that this archive wrote. Files from elsewhere are not for it: they
/// are compared with the archived one, and not parsed.
public final class SignatureReader {

  private SignatureReader() {}

  /// Who signed a PDF.
  ///
  /// @param by subject of the certificate, as RFC 4514 writes it
  /// @param issuer of the certificate
  /// @param at when, by the signer's clock
  /// @param fits whether the signature fits every byte of the file
  public record Signed(String by, String issuer, Instant at, boolean fits) {}

  /// Nothing where the PDF is not signed.
  ///
  /// @param archived a PDF as this archive wrote it
  public static Optional<Signed> of(byte[] archived) {
    try (PDDocument document = Loader.loadPDF(archived)) {
      PDSignature signature = document.getLastSignatureDictionary();
      return signature == null ? Optional.empty() : Optional.of(read(signature, archived));
    } catch (IOException | CMSException | OperatorCreationException | CertificateException e) {
      throw new IllegalStateException("the archived PDF's signature cannot be read", e);
    }
  }

  private static Signed read(PDSignature signature, byte[] file)
      throws IOException, CMSException, OperatorCreationException, CertificateException {
    CMSSignedData cms =
        new CMSSignedData(
            new CMSProcessableByteArray(signature.getSignedContent(file)),
            signature.getContents(file));
    SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
    X509CertificateHolder certificate =
        cms.getCertificates().getMatches(null).stream()
            .filter(signer.getSID()::match)
            .findFirst()
            .orElseThrow(() -> new CMSException("the signer's certificate is not in the file"));
    return new Signed(
        name(certificate.getSubject()),
        name(certificate.getIssuer()),
        signature.getSignDate().toInstant(),
        isWhole(signature.getByteRange(), file) && isOf(signer, certificate));
  }

  private static String name(X500Name name) throws IOException {
    return new X500Principal(name.getEncoded()).getName();
  }

  /// The signed ranges begin with the file, end with it, and leave out the signature alone.
  private static boolean isWhole(int[] ranges, byte[] file) {
    return ranges.length == 4
        && ranges[0] == 0
        && ranges[2] + ranges[3] == file.length
        && file[ranges[1]] == '<'
        && file[ranges[2] - 1] == '>';
  }

  private static boolean isOf(SignerInformation signer, X509CertificateHolder certificate)
      throws OperatorCreationException, CertificateException {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException notFitting) {
      return false;
    }
  }
}

package org.briefwright.composer.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Signs a finished PDF of ours (PAdES B-B). The signature is an incremental update: the bytes that
/// were typeset stay as they are, and the signature follows them.
public final class PdfSigner {

  /// In bytes: a signature and a chain of a few certificates.
  private static final int ROOM = 24_000;

  /// Outside every page, so that PDF/UA asks for no tag: there is nothing to see.
  private static final PDRectangle NOWHERE = new PDRectangle(-20, -20, 0, 0);

  private static final String FIELD = "Signature of the archive";

  private final SigningKey key;
  private final Clock clock;

  public PdfSigner(SigningKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /// The same PDF with a signature behind it.
  public byte[] sign(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      options.setPreferredSignatureSize(ROOM);
      document.addSignature(signature(), content -> Cades.sign(key, content), options);
      for (PDSignatureField field : document.getSignatureFields()) {
        field.setAlternateFieldName(FIELD);
        field.getWidgets().getFirst().setRectangle(NOWHERE);
      }
      ByteArrayOutputStream signed = new ByteArrayOutputStream();
      document.saveIncremental(signed);
      return signed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDSignature signature() {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
    Calendar now = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    now.setTimeInMillis(clock.millis());
    signature.setSignDate(now);
    return signature;
  }
}

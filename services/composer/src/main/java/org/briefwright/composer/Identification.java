package org.briefwright.composer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.verification.Carried;
import org.briefwright.composer.verification.CarriedManifest;
import org.briefwright.composer.verification.Finding;
import org.briefwright.composer.verification.PdfScan;
import org.briefwright.composer.verification.Verdict;

/// Finds which archived brief a file is, or says it is.
@ApplicationScoped
public class Identification {

  private final BriefArchive archive;

  Identification(BriefArchive archive) {
    this.archive = archive;
  }

  /// By the file's digest first; what it says of itself counts only where that is unknown.
  Finding ofPdf(byte[] file) {
    Optional<String> archived = archive.ofPdf(Sha256.hex(file));
    if (archived.isPresent()) {
      return new Finding(
          Verdict.UNCHANGED,
          archive.entry(archived.get()).orElseThrow().verificationCode() == null
              ? Carried.MISSING
              : Carried.INTACT,
          "the file is the brief as it was archived, byte for byte",
          archived.get());
    }
    PdfScan scan = PdfScan.of(file);
    return scan.isPdf()
        ? byItsWords(file, scan)
        : Finding.unknown(Carried.MISSING, "the file does not begin as a PDF does");
  }

  private Finding byItsWords(byte[] file, PdfScan scan) {
    Optional<CarriedManifest> manifest = Optional.ofNullable(scan.manifest());
    Optional<String> ofCode = manifest.flatMap(it -> archive.ofCode(it.code().text()));
    Optional<String> named = manifest.map(CarriedManifest::brief).filter(this::isArchived);
    Optional<String> claimed = Optional.ofNullable(scan.brief()).filter(this::isArchived);
    Carried carried =
        scan.manifest() == null
            ? scan.hasFile() ? Carried.UNREADABLE : Carried.MISSING
            : carried(ofCode, named, claimed);
    Optional<String> brief = claimed.or(() -> ofCode).or(() -> named);
    if (brief.isEmpty()) {
      return Finding.unknown(
          carried,
          scan.isEncrypted()
              ? "the file is encrypted, so that what it carries cannot be read"
              : "the file names no brief of this archive");
    }
    if (begins(file, brief.get())) {
      return new Finding(
          Verdict.EXTENDED,
          carried,
          "the brief as it was archived is all there, and something was written after it, such as a"
              + " signature or a comment, which may hide what stands before",
          brief.get());
    }
    return new Finding(
        Verdict.ALTERED,
        carried,
        "the file says that it is a brief of this archive, and is not as that was archived",
        brief.get());
  }

  private static Carried carried(
      Optional<String> ofCode, Optional<String> named, Optional<String> claimed) {
    if (ofCode.isEmpty()) {
      return named.isPresent() ? Carried.ALTERED : Carried.FOREIGN;
    }
    return claimed.isEmpty() || claimed.equals(ofCode) ? Carried.INTACT : Carried.SWAPPED;
  }

  private boolean begins(byte[] file, String brief) {
    byte[] archived = archive.rendition(brief, Format.PDF).orElseThrow().bytes();
    return file.length > archived.length
        && Arrays.equals(file, 0, archived.length, archived, 0, archived.length);
  }

  private boolean isArchived(String id) {
    return archive.entry(id).isPresent();
  }

  /// In the form that travels or the one that is archived, however the JSON is written.
  Finding ofManifest(byte[] text) {
    Optional<CarriedManifest> read = CarriedManifest.read(text);
    if (read.isEmpty()) {
      return Finding.unknown(Carried.UNREADABLE, "this is no JSON object that names a brief");
    }
    CarriedManifest manifest = read.get();
    Optional<String> ofCode = archive.ofCode(manifest.code().text());
    if (ofCode.isPresent()) {
      return unchanged(ofCode.get());
    }
    Optional<String> archived = archive.manifest(manifest.brief());
    if (archived.isEmpty()) {
      return Finding.unknown(Carried.FOREIGN, "the manifest names no brief of this archive");
    }
    return archived.get().equals(manifest.canonical())
        ? unchanged(manifest.brief())
        : new Finding(
            Verdict.ALTERED,
            Carried.ALTERED,
            "the manifest names a brief of this archive, and differs from that one's",
            manifest.brief());
  }

  private static Finding unchanged(String brief) {
    return new Finding(
        Verdict.UNCHANGED, Carried.INTACT, "the manifest is that of the brief", brief);
  }

  Optional<Finding> ofCode(String code) {
    return archive
        .ofCode(code)
        .map(
            brief ->
                new Finding(
                    Verdict.KNOWN,
                    null,
                    "a brief of this archive prints this code; compare what you hold with it",
                    brief));
  }
}

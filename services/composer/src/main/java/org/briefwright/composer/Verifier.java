package org.briefwright.composer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.archive.ArchiveUnavailable;
import org.briefwright.composer.archive.ArchivedBrief;
import org.briefwright.composer.archive.BriefArchive;
import org.briefwright.composer.archive.BriefEntry;
import org.briefwright.composer.dossier.Approved;
import org.briefwright.composer.gathering.LibraryNow;
import org.briefwright.composer.gathering.ServiceUnavailable;
import org.briefwright.composer.life.BriefLife;
import org.briefwright.composer.manifest.Recorded;
import org.briefwright.composer.manifest.Sha256;
import org.briefwright.composer.manifest.VerificationCode;
import org.briefwright.composer.rendition.Format;
import org.briefwright.composer.signature.SignatureReader;
import org.briefwright.composer.verification.Aged;
import org.briefwright.composer.verification.Finding;
import org.briefwright.composer.verification.Reproduction;
import org.briefwright.composer.verification.SignatureState;
import org.briefwright.composer.verification.Verdict;
import org.briefwright.composer.verification.Verification;
import org.briefwright.composer.verification.Verification.Signature;
import org.briefwright.composer.verification.Verification.Stand;
import org.briefwright.composer.verification.Verification.VerifiedBrief;

/// Says of a file, a manifest or a code whether it is a brief of this archive, and what became of
/// what that brief rests on.
@ApplicationScoped
public class Verifier {

  private static final int BRIEFS_AGAIN = 1_000;

  private final Identification identification;
  private final BriefArchive archive;
  private final LibraryNow library;
  private final Composer composer;
  private final BriefLife life;
  private final Clock clock;

  /// The digests of briefs that were composed again, by id: what comes of it is always the same,
  /// and whoever sends one file over and over shall not keep the composer busy.
  private final Cache<String, Map<Format, Made>> again =
      Caffeine.newBuilder().maximumSize(BRIEFS_AGAIN).build();

  /// With what briefs were signed, by id: archived bytes never change.
  private final Cache<String, Optional<SignatureReader.Signed>> signatures =
      Caffeine.newBuilder().maximumSize(BRIEFS_AGAIN).build();

  Verifier(
      Identification identification,
      BriefArchive archive,
      LibraryNow library,
      Composer composer,
      BriefLife life,
      Clock clock) {
    this.identification = identification;
    this.archive = archive;
    this.library = library;
    this.composer = composer;
    this.life = life;
    this.clock = clock;
  }

  public Verification ofPdf(byte[] file) {
    return verification(identification.ofPdf(file), true);
  }

  /// @param manifest JSON, perhaps
  public Verification ofManifest(byte[] manifest) {
    return verification(identification.ofManifest(manifest), false);
  }

  /// Nothing where no brief has this code.
  public Optional<Verification> ofCode(VerificationCode code) {
    return identification.ofCode(code.text()).map(it -> verification(it, false));
  }

  private Verification verification(Finding finding, boolean ofPdf) {
    if (finding.brief() == null) {
      return new Verification(
          finding.verdict(), finding.manifest(), finding.detail(), null, null, null, null);
    }
    Stand stand = Stand.of(life.of(finding.brief()));
    Recorded recorded = Recorded.of(archive.manifest(finding.brief()).orElseThrow());
    return new Verification(
        finding.verdict(),
        finding.manifest(),
        finding.detail() + stand.followed(),
        ofPdf ? signature(finding) : null,
        brief(archive.entry(finding.brief()).orElseThrow(), recorded, stand),
        Aged.since(
            recorded, approved(recorded), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
        reproduction(recorded));
  }

  /// By the archived file, which is ours to parse, and never by the one that was sent.
  private Signature signature(Finding finding) {
    boolean whole = finding.verdict() == Verdict.UNCHANGED || finding.verdict() == Verdict.EXTENDED;
    return signatures
        .get(
            finding.brief(),
            id -> SignatureReader.of(archive.rendition(id, Format.PDF).orElseThrow().bytes()))
        .map(
            it ->
                new Signature(
                    whole && it.fits() ? SignatureState.INTACT : SignatureState.BROKEN,
                    it.by(),
                    it.issuer(),
                    it.at()))
        .orElse(null);
  }

  private VerifiedBrief brief(BriefEntry entry, Recorded recorded, Stand stand) {
    return new VerifiedBrief(
        entry.id(),
        entry.title(),
        entry.lang(),
        entry.tlp(),
        entry.verificationCode(),
        entry.archivedAt(),
        recorded.snapshot(),
        recorded.engine().version(),
        stand);
  }

  private Approved approved(Recorded brief) {
    return library.approved(
        brief.fragments().stream().map(Recorded.Item::item).distinct().toList(),
        brief.precedents().stream().map(Recorded.Item::item).distinct().toList(),
        brief.sources().stream().map(Recorded.Cited::id).distinct().toList());
  }

  private Reproduction reproduction(Recorded brief) {
    Attempt<Optional<Map<Format, Made>>> made = Attempt.at(() -> digestsAgain(brief));
    return switch (made.fault()) {
      case null ->
          made.value()
              .map(digests -> Reproduction.of(differing(brief.brief(), digests)))
              .orElseGet(() -> Reproduction.otherEngine(brief.engine().version()));
      case ServiceUnavailable down -> throw down;
      case ArchiveUnavailable down -> throw down;
      case RuntimeException fault -> Reproduction.failed(fault.getMessage());
    };
  }

  private Optional<Map<Format, Made>> digestsAgain(Recorded brief) {
    return Optional.ofNullable(
        again.get(
            brief.brief(),
            id ->
                composer
                    .again(id, brief.request(), brief.snapshot())
                    .map(Verifier::digests)
                    .orElse(null)));
  }

  private static Map<Format, Made> digests(ArchivedBrief brief) {
    Map<Format, Made> digests = new EnumMap<>(Format.class);
    brief
        .renditions()
        .forEach(it -> digests.put(it.format(), new Made(it.sha256(), it.bytes().length)));
    return digests;
  }

  private List<String> differing(String id, Map<Format, Made> digests) {
    Map<Format, String> archived = archive.digests(id);
    return digests.entrySet().stream()
        .filter(made -> !made.getValue().sha256().equals(archived.get(made.getKey())))
        .filter(made -> made.getKey() != Format.PDF || !isSigned(id, made.getValue()))
        .map(made -> made.getKey().code())
        .toList();
  }

  /// Whether the archived PDF begins with what was typeset: a signature follows it.
  private boolean isSigned(String id, Made made) {
    byte[] archived = archive.rendition(id, Format.PDF).orElseThrow().bytes();
    return archived.length > made.length()
        && Sha256.hex(Arrays.copyOf(archived, made.length())).equals(made.sha256());
  }

  /// A form as it came out again.
  private record Made(String sha256, int length) {}
}

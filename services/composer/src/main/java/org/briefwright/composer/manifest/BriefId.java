package org.briefwright.composer.manifest;

import java.util.Map;
import org.briefwright.composer.dossier.LibrarySnapshot;
import org.briefwright.composer.request.BriefRequest;

/// A brief's name, derived from what it is made of: the same request on the same snapshot by
/// the same engine is the same brief, whoever asks and however often.
public final class BriefId {

  private BriefId() {}

  /// Such as `bw-3f7k-9a2m-x0qe-5rt8`: 80 bits of a SHA-256.
  public static String of(BriefRequest request, LibrarySnapshot snapshot, String engineVersion) {
    byte[] made =
        CanonicalJson.bytes(
            Map.of("request", request, "snapshot", snapshot, "engine", engineVersion));
    return "bw-" + Crockford.groups(Sha256.digest(made));
  }
}

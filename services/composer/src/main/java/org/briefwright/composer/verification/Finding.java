package org.briefwright.composer.verification;

/// What a file was found to be, before anything is said about the brief.
///
/// @param brief id of the brief that it is or says it is; null for none of ours
/// @param manifest null where none was looked for
public record Finding(Verdict verdict, Carried manifest, String detail, String brief) {

  public static Finding unknown(Carried manifest, String detail) {
    return new Finding(Verdict.UNKNOWN, manifest, detail, null);
  }
}

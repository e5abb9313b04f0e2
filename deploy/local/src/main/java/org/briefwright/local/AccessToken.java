package org.briefwright.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.briefwright.local.secret.Secret;

/// The token that opens the local stack. It lies in the home, in files that only their owner can
/// read: `token`, and `authorization`, the header as `curl -H @file` takes it. Removing `token`
/// makes the next start choose another.
public record AccessToken(String value) {

  /// The token of a home, made on first use.
  public static AccessToken of(Settings settings) {
    return new AccessToken(new Secret(settings.home().resolve("token")).value());
  }

  /// What a client sends as `Authorization`.
  public String bearer() {
    return "Bearer " + value;
  }

  /// Where a browser is let in; it is led on without the token.
  public String link(String address) {
    return address + "?token=" + value;
  }

  /// Writes the header for curl.
  void writeHeader(Settings settings) throws IOException {
    Path growing =
        Files.createTempFile(
            settings.home(),
            "authorization",
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(growing, "Authorization: " + bearer() + "\n");
    Files.move(
        growing, settings.home().resolve("authorization"), StandardCopyOption.REPLACE_EXISTING);
  }
}

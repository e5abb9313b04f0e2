package org.briefwright.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.briefwright.local.StartupFailure;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once for each version from the archive on the class path.
final class Binaries {
  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");
  private static final Pattern RELEASE = Pattern.compile("binaries-([\\w.-]+?)\\.jar");

  private Binaries() {}

  /// The folder with `bin`, `lib` and `share`, below the given one.
  static Path unpacked(Path folder) throws IOException {
    URL archive = Binaries.class.getClassLoader().getResource(archiveName());
    if (archive == null) {
      throw new StartupFailure(
          "no PostgreSQL for this platform on the class path (looked for " + archiveName() + ")");
    }
    Path target = folder.resolve("postgres-" + release(archive));
    if (Files.notExists(target)) {
      Files.createDirectories(folder);
      Path growing = Files.createTempDirectory(folder, "unpacking-");
      try (InputStream in = archive.openStream()) {
        unpack(in, growing);
      }
      Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return target;
  }

  private static String archiveName() {
    String system =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
            ? "darwin"
            : "linux";
    String architecture = System.getProperty("os.arch");
    return "postgres-%s-%s.txz"
        .formatted(system, ARCHITECTURES.getOrDefault(architecture, architecture));
  }

  private static String release(URL archive) {
    Matcher matcher = RELEASE.matcher(archive.toString());
    if (!matcher.find()) {
      throw new StartupFailure("cannot tell the version of PostgreSQL from " + archive);
    }
    return matcher.group(1);
  }

  private static void unpack(InputStream in, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("an entry leads out of the archive: " + entry.getName());
        }
        write(tar, entry, file);
      }
    }
  }

  private static void write(InputStream tar, TarArchiveEntry entry, Path file) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }
}

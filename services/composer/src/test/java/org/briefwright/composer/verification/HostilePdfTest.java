package org.briefwright.composer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to exhaust whoever reads them. What a scan allocates is counted, which does not
/// depend on how busy the machine is.
class HostilePdfTest {

  /// In bytes. The files have up to 4 MiB.
  private static final long MOST_ALLOCATED = 64 << 20;

  private static final int FOUR_MIB = 4 << 20;

  static Stream<Named<byte[]>> hostileFiles() {
    return Stream.of(
        Named.of("a bomb of 1 GiB", file(bomb(1 << 30))),
        Named.of("many bombs", file(repeated(bomb(16 << 20)))),
        Named.of("bombs within bombs", file(embedded(deflated(bomb(16 << 20), 1)))),
        Named.of("arrays nested a million deep", file(bytes("[".repeat(1_000_000)))),
        Named.of("dictionaries nested a million deep", file(bytes("<</A".repeat(1_000_000)))),
        Named.of("an object that is itself", file(bytes("1 0 obj 1 0 R endobj ".repeat(1_000)))),
        Named.of("pages that are their own kids", file(bytes(CIRCLE))),
        Named.of(
            "a cross-reference that leads to itself", file(bytes("startxref 9 ".repeat(9_000)))),
        Named.of(
            "nothing but names of embedded files", file(bytes("/EmbeddedFile ".repeat(290_000)))),
        Named.of(
            "embedded files that are not there",
            file(bytes("/EmbeddedFile stream\n".repeat(190_000)))),
        Named.of(
            "JSON nested deeply", file(embedded(deflated(bytes("{\"a\":".repeat(200_000)), 1)))),
        Named.of(
            "JSON with a number of a million digits",
            file(
                embedded(
                    deflated(bytes("{\"brief\":\"x\",\"a\":" + "9".repeat(1_000_000) + "}"), 1)))),
        Named.of("JSON of a million members", file(embedded(deflated(bytes(members()), 1)))),
        Named.of("an identifier without an end", file(bytes("<dc:identifier>bw-"))),
        Named.of("noise", noise()));
  }

  @ParameterizedTest
  @MethodSource("hostileFiles")
  void aHostileFileIsAnsweredWithinBoundedMemory(byte[] file) {
    PdfScan.of(file);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    PdfScan scan = PdfScan.of(file);

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
    assertThat(scan.manifest()).isNull();
    assertThat(scan.brief()).isNull();
  }

  private static final String CIRCLE =
      "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj";

  private static byte[] file(byte[] content) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes("%PDF-1.7\n"));
    file.write(content, 0, Math.min(content.length, FOUR_MIB - 100));
    file.writeBytes(bytes("\n%%EOF\n"));
    return file.toByteArray();
  }

  private static byte[] bomb(int length) {
    return embedded(deflated(new byte[1 << 20], length >> 20));
  }

  private static byte[] embedded(byte[] deflated) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(bytes("1 0 obj <</Type/EmbeddedFile/Filter/FlateDecode>> stream\r\n"));
    object.writeBytes(deflated);
    object.writeBytes(bytes("\nendstream endobj\n"));
    return object.toByteArray();
  }

  private static byte[] deflated(byte[] part, int times) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < times; i++) {
      deflater.setInput(part);
      while (!deflater.needsInput()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] repeated(byte[] object) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (all.size() + object.length < FOUR_MIB) {
      all.writeBytes(object);
    }
    return all.toByteArray();
  }

  private static String members() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; json.length() < (1 << 20); i++) {
      json.append("\"").append(i).append("\":").append(i).append(',');
    }
    return json + "\"brief\":\"x\"}";
  }

  private static byte[] noise() {
    byte[] noise = new byte[FOUR_MIB];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

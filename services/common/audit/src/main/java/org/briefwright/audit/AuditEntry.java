package org.briefwright.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One change: what was done to what, by whom.
///
/// @param previous the hash of the entry before, in hexadecimal
/// @param hash of this entry and `previous`
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One change, chained to the one before.")
public record AuditEntry(
    @Schema(description = "Its place in the trail, from 1 without a gap", examples = "17")
        long number,
    Instant at,
    @Schema(examples = "a.editor") String actor,
    @Schema(description = "The state that was entered", examples = "approved") String action,
    @Schema(examples = "templates/at-a-glance/2") String subject,
    @Schema(description = "Hash of the text, and the reason that was given", nullable = true)
        String detail,
    @Schema(description = "Hash of the entry before, hexadecimal") String previous,
    @Schema(description = "Hash of this entry and the one before, hexadecimal") String hash) {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /// The hash that this entry must have after `before`, computed here and not in the database.
  String hashAfter(String before) {
    String fields =
        field(Long.toString(number))
            + field(MICROSECONDS.format(at))
            + field(actor)
            + field(action)
            + field(subject)
            + field(detail);
    MessageDigest sha256 = sha256();
    sha256.update(HexFormat.of().parseHex(before));
    return HexFormat.of().formatHex(sha256.digest(fields.getBytes(StandardCharsets.UTF_8)));
  }

  /// The hash before the first entry: that of nothing.
  static String beginning() {
    return HexFormat.of().formatHex(sha256().digest());
  }

  private static String field(String text) {
    return text == null ? "-" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}

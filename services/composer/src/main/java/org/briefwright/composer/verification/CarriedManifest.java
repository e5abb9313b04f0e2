package org.briefwright.composer.verification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.briefwright.composer.manifest.CanonicalJson;
import org.briefwright.composer.manifest.VerificationCode;

/// A manifest that somebody sent, which may be anything.
///
/// @param brief that it says it is of
/// @param canonical its text in canonical JSON
/// @param code of this text
public record CarriedManifest(String brief, String canonical, VerificationCode code) {

  /// In bytes. The longest brief of the library that ships has one of 44 thousand.
  public static final int LONGEST = 1 << 20;

  private static final int DEEPEST = 32;
  private static final int LONGEST_NUMBER = 100;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(LONGEST)
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(new TypeReference<Map<String, Object>>() {});

  /// Nothing where these bytes are no JSON object that names a brief.
  public static Optional<CarriedManifest> read(byte[] bytes) {
    if (bytes.length > LONGEST) {
      return Optional.empty();
    }
    try {
      Map<String, Object> members = READER.readValue(bytes);
      if (members == null || !(members.get("brief") instanceof String brief)) {
        return Optional.empty();
      }
      byte[] canonical = CanonicalJson.bytes(members);
      return Optional.of(
          new CarriedManifest(
              brief,
              new String(canonical, StandardCharsets.UTF_8),
              VerificationCode.of(canonical)));
    } catch (IOException | UncheckedIOException notJson) {
      return Optional.empty();
    }
  }
}

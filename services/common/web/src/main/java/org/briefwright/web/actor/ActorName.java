package org.briefwright.web.actor;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.briefwright.web.text.TextRules;

/// The names of those who act. Whoever comes in with a token that several share says by what name
/// they go; nobody checks it, so wherever such a name is kept it carries a mark.
public final class ActorName {
  /// In characters, without the mark.
  public static final int LONGEST = 100;

  /// Stands behind a name that its bearer gave themselves.
  static final String MARK = " (local)";

  private static final String EXTENDED = "UTF-8''";

  private ActorName() {}

  /// The name that somebody gives themselves, with the mark; or nothing where it is no plain text
  /// of 1 to [#LONGEST] characters on one line.
  public static Optional<String> selfGiven(String given) {
    String name = bare(given == null ? "" : given.strip());
    return !name.isEmpty()
            && name.codePointCount(0, name.length()) <= LONGEST
            && name.indexOf('\n') < 0
            && TextRules.fault(name).isEmpty()
        ? Optional.of(name + MARK)
        : Optional.empty();
  }

  /// The name without a mark.
  public static String bare(String name) {
    return name.endsWith(MARK) ? name.substring(0, name.length() - MARK.length()).strip() : name;
  }

  /// Whether two recorded names may be one person's: marks and capitals make no difference, for
  /// nobody becomes a second person by writing their name otherwise.
  public static boolean isSame(String one, String other) {
    return bare(one).equalsIgnoreCase(bare(other));
  }

  /// The name as a header carries it: as it is, or where it leaves ASCII as RFC 8187 has it.
  public static String toHeader(String name) {
    return name.chars().allMatch(it -> it >= ' ' && it <= '~')
        ? name
        : EXTENDED + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// The name that a header carries: as [#toHeader] writes it, as bare UTF-8, or as it reads.
  public static String ofHeader(String header) {
    try {
      return header.regionMatches(true, 0, EXTENDED, 0, EXTENDED.length())
          ? URLDecoder.decode(
              header.substring(EXTENDED.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
          : StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
              .toString();
    } catch (CharacterCodingException | IllegalArgumentException _) {
      return header;
    }
  }
}

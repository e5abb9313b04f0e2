package org.briefwright.composer.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a service says is wrong with a field: in its own words, which are English, and the rule by
/// which the desk says it in the reader's language.
///
/// @param detail as the problem has it
/// @param rule a code for which [ProblemTexts] has words; empty where the rule is none that fields
///     have in common
/// @param limit of the rule, or empty
public record Remark(String detail, String rule, String limit) {

  /// The rules that fields have in common, by what the services say of them. A limit is what the
  /// pattern's group holds.
  enum Rule {
    REQUIRED("must not be (?:null|empty|blank)"),
    BLANK("is blank; 1 to (\\d+) characters are accepted"),
    TOO_LONG("has \\d+ characters; at most (\\d+) are accepted"),
    TOO_MANY_WORDS("has \\d+ words; at most (\\d+) are accepted"),
    ONE_LINE("has a line break; one line is accepted"),
    CHARACTER("holds .+ U\\+[0-9A-F]+ at character \\d+; plain text without it is accepted"),
    SLUG("must be lower-case letters and digits joined by hyphens.*"),
    LANGUAGE("must be a language tag such as .*"),
    ENGLISH("must hold at least en"),
    CHOICE("'.*' is not one of (.+)"),
    DATE("'.*' is not a date such as .*"),
    NUMBER("(?:'.*' is not|is .+ where) a (?:whole )?number(?: is accepted)?"),
    LEAST("must be greater than or equal to (.+)"),
    MOST("must be less than or equal to (.+)"),
    COUNT("size must be between (\\d+ and \\d+)"),
    REFERENCE("'.*' is not (?:among the .+|at .+ of '.*' among the .+)");

    private final Pattern said;

    Rule(String said) {
      this.said = Pattern.compile(said, Pattern.DOTALL);
    }

    /// As the texts name it.
    String code() {
      List<String> words = Arrays.asList(name().toLowerCase(Locale.ROOT).split("_"));
      StringBuilder code = new StringBuilder(words.getFirst());
      words.stream()
          .skip(1)
          .forEach(
              word ->
                  code.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                      .append(word.substring(1)));
      return code.toString();
    }
  }

  /// The remark that a problem's detail makes.
  public static Remark of(String detail) {
    for (Rule rule : Rule.values()) {
      Matcher said = rule.said.matcher(detail);
      if (said.matches()) {
        String limit = said.groupCount() == 0 ? "" : said.group(1).replace(" and ", " – ");
        return new Remark(detail, rule.code(), limit);
      }
    }
    return new Remark(detail, "", "");
  }
}

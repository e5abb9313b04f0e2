package org.briefwright.testing.forms;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the HTML that the typesetter writes.
final class HtmlText {

  private static final Pattern NOTES =
      Pattern.compile("(?s)<section role=\"doc-endnotes\".*?</section>");
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?s)<head>.*?</head>|<nav .*?</nav>|<footer><p>[^\n]*</footer>\\s*</body>"
              + "|<header class=\"handling\">.*?</header>");
  private static final Pattern DRAWING = Pattern.compile("(?s)<svg.*?</svg>");
  private static final Pattern WORDS_OF_DRAWING = Pattern.compile("(?s)<desc.*?</desc>");
  private static final Pattern BLOCK_END =
      Pattern.compile("</(?:p|h\\d|li|td|th|dt|dd|summary|figcaption|caption|desc|div)>");
  private static final Pattern SWITCH = Pattern.compile("(?s)<summary>.*?</summary>");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|#39|apos);");

  private HtmlText() {}

  static Reading of(String html) {
    Matcher notes = NOTES.matcher(html);
    String below = notes.find() ? notes.group() : "";
    String body = UNREAD.matcher(notes.replaceAll("")).replaceAll("");
    body = DRAWING.matcher(SWITCH.matcher(body).replaceAll("")).replaceAll(HtmlText::inWords);
    return new Reading("HTML", lines(body), lines(below));
  }

  private static String inWords(MatchResult drawing) {
    Matcher words = WORDS_OF_DRAWING.matcher(drawing.group());
    return words.find() ? Matcher.quoteReplacement(words.group()) : "";
  }

  private static List<String> lines(String html) {
    String parted = BLOCK_END.matcher(html.replace('\n', ' ')).replaceAll("\n");
    String bare = parted.replaceAll("<[^>]*>", "");
    return ENTITY
        .matcher(bare)
        .replaceAll(
            entity ->
                switch (entity.group(1)) {
                  case "amp" -> "&";
                  case "lt" -> "<";
                  case "gt" -> ">";
                  case "quot" -> "\"";
                  default -> "'";
                })
        .lines()
        .toList();
  }
}

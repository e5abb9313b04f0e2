import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Prints the number of pages that a brief's PDF says it has; for `java PageCount.java brief.pdf`.
/// Reads what our typesetter writes: the page tree stands in a deflated object stream.
public class PageCount {
  private static final Pattern COUNT = Pattern.compile("/Type/Pages\\b[^>]*/Count (\\d+)");

  public static void main(String[] arguments) throws Exception {
    byte[] pdf = Files.readAllBytes(new File(arguments[0]).toPath());
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Matcher stream = Pattern.compile("/Type/ObjStm\\b[^>]*>>\\s*stream\n").matcher(text);
    while (stream.find()) {
      Matcher count = COUNT.matcher(inflated(pdf, stream.end()));
      if (count.find()) {
        System.out.println(count.group(1));
        return;
      }
    }
    throw new IllegalArgumentException(arguments[0] + " has no page tree");
  }

  private static String inflated(byte[] pdf, int from) throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(pdf, from, pdf.length - from);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        out.write(buffer, 0, read);
      }
      return out.toString(StandardCharsets.ISO_8859_1);
    }
  }
}

import java.io.File;
import org.apache.pdfbox.Loader;

/// Prints the number of pages of a PDF; for `java -cp <PDFBox> PageCount.java brief.pdf`.
public class PageCount {
  public static void main(String[] arguments) throws Exception {
    try (var document = Loader.loadPDF(new File(arguments[0]))) {
      System.out.println(document.getNumberOfPages());
    }
  }
}

package org.briefwright.benchmark.typesetters.engine;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import org.briefwright.benchmark.typesetters.manuscript.AsHtml;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;

/// OpenHTMLtoPDF, as PDF/UA-1 and PDF/A-3a, with a cache of the fonts' metrics.
final class OpenHtml extends InThread<String> {

  /// It does not count footnotes by itself.
  private static final String COUNTED = ".note::footnote-call { counter-increment: footnote; }\n";

  private static final byte[] RGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  OpenHtml(EngineName name) {
    super(name);
    XRLog.setLoggingEnabled(false);
  }

  @Override
  String source(Manuscript manuscript) {
    return AsHtml.of(manuscript, AsHtml.Notes.FOOT, COUNTED);
  }

  @Override
  byte[] pdf(String html) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(RGB);
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    font(builder, "SourceSerif4-Regular", "Source Serif 4", 400);
    font(builder, "SourceSerif4-SemiBold", "Source Serif 4", 600);
    font(builder, "SourceSans3-Regular", "Source Sans 3", 400);
    font(builder, "SourceSans3-SemiBold", "Source Sans 3", 600);
    builder.withHtmlContent(html, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(Places.font(file).toFile(), family, weight, FontStyle.NORMAL, true);
  }
}

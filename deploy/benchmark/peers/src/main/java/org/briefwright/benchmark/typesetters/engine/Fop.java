package org.briefwright.benchmark.typesetters.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.briefwright.benchmark.typesetters.manuscript.AsFo;
import org.briefwright.benchmark.typesetters.manuscript.Manuscript;
import org.xml.sax.SAXException;

/// Apache FOP, as PDF/UA-1 and PDF/A-3a; without hyphenation, whose patterns it does not ship.
final class Fop extends InThread<String> {

  private final FopFactory factory;

  Fop(EngineName name) throws IOException {
    super(name);
    factory = factory();
  }

  @Override
  String source(Manuscript manuscript) {
    return AsFo.of(manuscript);
  }

  @Override
  byte[] pdf(String fo) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setAccessibility(true);
    org.apache.fop.apps.Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new StreamSource(new StringReader(fo)), new SAXResult(fop.getDefaultHandler()));
    return out.toByteArray();
  }

  private static FopFactory factory() throws IOException {
    String settings =
        """
        <fop version="1.0"><accessibility>true</accessibility><renderers>
        <renderer mime="application/pdf"><pdf-a-mode>PDF/A-3a</pdf-a-mode>
        <pdf-ua-mode>PDF/UA-1</pdf-ua-mode><version>1.7</version><fonts>%s</fonts></renderer>
        </renderers></fop>
        """
            .formatted(
                font("SourceSerif4-Regular", "Source Serif 4", 400)
                    + font("SourceSerif4-SemiBold", "Source Serif 4", 600)
                    + font("SourceSans3-Regular", "Source Sans 3", 400)
                    + font("SourceSans3-SemiBold", "Source Sans 3", 600));
    try {
      return new FopConfParser(
              new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)),
              Places.folder().toUri())
          .getFopFactoryBuilder()
          .build();
    } catch (SAXException ours) {
      throw new IOException("FOP did not read its settings", ours);
    }
  }

  private static String font(String file, String family, int weight) {
    return "<font kerning=\"yes\" embed-url=\"%s\"><font-triplet name=\"%s\" style=\"normal\" weight=\"%d\"/></font>"
        .formatted(Places.font(file).toUri(), family, weight);
  }
}

package org.briefwright.typeset.pdf;

/// Says what the document's colours mean: sRGB.
final class OutputIntent {

  private static final class Profile {
    static final byte[] SRGB = Streams.deflatedOnce(SrgbProfile.bytes());
  }

  private OutputIntent() {}

  static void write(PdfDictionary catalog) {
    PdfObject profile = Streams.ready(Profile.SRGB);
    profile.whole("N", 3);
    PdfDictionary intent = new PdfDictionary();
    intent.name("Type", "OutputIntent");
    intent.name("S", "GTS_PDFA1");
    intent.text("OutputConditionIdentifier", "sRGB IEC61966-2.1");
    intent.text("Info", "sRGB IEC61966-2.1");
    intent.put("DestOutputProfile", profile);
    PdfArray intents = new PdfArray();
    intents.add(intent);
    catalog.put("OutputIntents", intents);
  }
}

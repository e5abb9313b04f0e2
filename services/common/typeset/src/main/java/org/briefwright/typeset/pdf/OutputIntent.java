package org.briefwright.typeset.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Says what the document's colours mean: sRGB, with the profile that Java ships.
final class OutputIntent {

  private static final class Profile {
    static final byte[] SRGB =
        Streams.deflatedOnce(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
  }

  private OutputIntent() {}

  static void write(COSDictionary catalog) {
    PdfObject profile = Streams.ready(Profile.SRGB);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, Names.name("OutputIntent"));
    intent.setItem(COSName.S, Names.name("GTS_PDFA1"));
    intent.setString(Names.name("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
    intent.setString(Names.name("Info"), "sRGB IEC61966-2.1");
    intent.setItem(Names.name("DestOutputProfile"), profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    catalog.setItem(Names.OUTPUT_INTENTS, intents);
  }
}

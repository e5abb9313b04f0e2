package org.briefwright.composer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// What people and programs do to a PDF that they were sent.
final class BriefsOnFile {

  private BriefsOnFile() {}

  static byte[] manifest(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return files(document).get("manifest.json").getEmbeddedFile().toByteArray();
    }
  }

  static byte[] withoutManifest(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
      return saved(document);
    }
  }

  static byte[] withManifest(byte[] pdf, byte[] manifest) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDEmbeddedFile file =
          new PDEmbeddedFile(document, new ByteArrayInputStream(manifest), COSName.FLATE_DECODE);
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile("manifest.json");
      specification.setEmbeddedFile(file);
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of("manifest.json", specification));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(names);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
      return saved(document);
    }
  }

  static byte[] savedAnew(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return saved(document);
    }
  }

  static byte[] withUpdate(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentInformation().setKeywords("read");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  static byte[] encrypted(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  static byte[] withByteChanged(byte[] pdf, int at) {
    byte[] changed = pdf.clone();
    changed[at] ^= 1;
    return changed;
  }

  private static Map<String, PDComplexFileSpecification> files(PDDocument document)
      throws IOException {
    return document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

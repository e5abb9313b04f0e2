package org.briefwright.composer.desk;

/// The first page of a kind of brief as it is printed, small. `deploy/pictures` draws those of the
/// templates that come along; others have a [Sketch].
///
/// @param address empty where there is none
record KindPicture(String address) {

  private static final String FOLDER = "/desk/kind/";

  /// @param template an id; whatever else it is, there is no picture of it
  static KindPicture of(String template) {
    String address = FOLDER + template + ".webp";
    boolean there =
        template.matches("[a-z0-9-]{1,80}")
            && KindPicture.class.getResource("/META-INF/resources" + address) != null;
    return new KindPicture(there ? address : "");
  }
}

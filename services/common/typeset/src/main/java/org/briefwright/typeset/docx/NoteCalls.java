package org.briefwright.typeset.docx;

import org.briefwright.typeset.document.Note;

/// What stands where a note is called; the main text and the notes themselves differ in it.
interface NoteCalls {

  /// The runs of one call.
  String call(Note note);
}

package org.briefwright.composer.notices;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.function.Function;

/// What a notice tells of a brief. Every state that a brief comes into is a kind of the same name.
public enum NoticeKind {
  ISSUED("issued", "Issued", it -> it.by() + " issued it."),
  MARKED("marked", "Marked", it -> "It rests on " + it.ground() + "."),
  RECALLED("recalled", "Recalled", it -> it.by() + " recalled it: " + it.reason()),
  SUPERSEDED("superseded", "Superseded", it -> "Its successor is " + it.successor() + ".");

  private final String code;
  private final String title;
  private final Function<Notice, String> inWords;

  NoticeKind(String code, String title, Function<Notice, String> inWords) {
    this.code = code;
    this.title = title;
    this.inWords = inWords;
  }

  @JsonValue
  public String code() {
    return code;
  }

  String title() {
    return title;
  }

  String inWords(Notice notice) {
    return inWords.apply(notice);
  }

  /// The kind of this name.
  ///
  /// @throws IllegalArgumentException naming what is none
  static NoticeKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(it -> it.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no kind of notice"));
  }
}

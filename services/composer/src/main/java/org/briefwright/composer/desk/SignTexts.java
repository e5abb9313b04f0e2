package org.briefwright.composer.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the page to sign in at says, and each page's head of who has, in each [Tongue]: the words
/// stand in `messages/sign_<language>.properties`.
@MessageBundle(value = "sign", locale = "en")
public interface SignTexts {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String ended();

  @Message
  String unsent();

  @Message
  String wrong();

  @Message
  String token();

  @Message
  String tokenHint();

  @Message
  String signIn();

  @Message
  String provider();

  @Message
  String none();

  @Message
  String signOut();

  @Message
  String as();

  @Message
  String changeName();

  @Message
  String name();

  @Message
  String nameHint();

  @Message
  String nameWrong();

  @Message
  String nameTitle();

  @Message
  String nameDo();
}

package org.briefwright.composer.desk.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the page says by which libraries travel, in each language: the words stand in
/// `messages/transfer_<language>.properties`.
@MessageBundle(value = "transfer", locale = "en")
public interface TransferTexts {

  /// What a service holds, by its code.
  @Message
  String ofService(String code);

  @Message
  String refused(int count);

  @Message
  String counts(long created, long updated, long unchanged);

  @Message
  String line(int number);

  @Message
  String title();

  @Message
  String importTitle();

  @Message
  String importHint();

  @Message
  String importFor();

  @Message
  String file();

  @Message
  String tryIt();

  @Message
  String importIt();

  @Message
  String done();

  @Message
  String would();

  @Message
  String exportTitle();

  @Message
  String exportHint();

  @Message
  String zip();

  @Message
  String lines();
}

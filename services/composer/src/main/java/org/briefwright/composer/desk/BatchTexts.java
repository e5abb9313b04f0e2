package org.briefwright.composer.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the pages of batches say, in each [Tongue]: the words stand in
/// `messages/batch_<language>.properties`.
@MessageBundle(value = "batch", locale = "en")
public interface BatchTexts {

  @Message
  String title();

  @Message
  String heading();

  @Message
  String lead();

  @Message
  String name();

  @Message
  String nameHint();

  @Message
  String lines();

  @Message
  String linesHint();

  @Message
  String example();

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String tooLarge();

  @Message
  String send();

  @Message
  String sending();

  @Message
  String sent();

  @Message
  String none();

  @Message
  String unnamed();

  @Message
  String sentOn();

  @Message
  String stateOpen();

  @Message
  String stateFinished();

  @Message
  String stateCancelled();

  @Message
  String briefs();

  @Message
  String older();

  @Message
  String all();

  @Message
  String progress();

  @Message
  String ended(int ended, int lines);

  @Message
  String waiting();

  @Message
  String running();

  @Message
  String done();

  @Message
  String failed();

  @Message
  String cancelled();

  @Message
  String rate();

  @Message
  String left();

  @Message
  String took();

  @Message
  String reload();

  @Message
  String cancel();

  @Message
  String cancelHint();

  @Message
  String retry(int lines);

  @Message
  String retryHint();

  @Message
  String delete();

  @Message
  String deleteHint();

  @Message
  String result();

  @Message
  String resultHint();

  @Message
  String linesOf();

  @Message
  String line();

  @Message
  String lineName();

  @Message
  String state();

  @Message
  String outcome();

  @Message
  String readBrief();

  @Message
  String linesNone();

  @Message
  String linesMore();

  @Message
  String refusedLines(int lines);

  @Message
  String refusedHint();

  @Message
  String refusedMore(int lines);

  @Message
  String refusedSize();

  @Message
  String refusedBusy();
}

package org.briefwright.composer.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the pages say, in each [Tongue]: the words stand in `messages/msg_<language>.properties`.
@MessageBundle(locale = "en")
public interface Texts {

  @Message
  String skip();

  @Message
  String navigation();

  @Message
  String navAsk();

  @Message
  String navApi();

  @Message
  String footer();

  @Message
  String languages();

  @Message
  String askTitle();

  @Message
  String askHeading();

  @Message
  String askLead();

  @Message
  String stepTopic();

  @Message
  String stepKind();

  @Message
  String stepHow();

  @Message
  String stepHowHint();

  @Message
  String topicLabel();

  @Message
  String topicHint();

  @Message
  String searchNone();

  @Message
  String searchMany();

  @Message
  String searchAway();

  @Message
  String browse(int count);

  @Message
  String nearest();

  @Message
  String upToPages(int pages);

  @Message
  String forReaders(String readers);

  @Message
  String kindsAway();

  @Message
  String audience();

  @Message
  String posture();

  @Message
  String language();

  @Message
  String pages();

  @Message
  String words();

  @Message
  String asOf();

  @Message
  String asOfHint();

  @Message
  String ceiling();

  @Message
  String usual();

  @Message
  String anyConfidence();

  @Message
  String tlpClear();

  @Message
  String tlpGreen();

  @Message
  String tlpAmber();

  @Message
  String tlpAmberStrict();

  @Message
  String tlpRed();

  @Message
  String more();

  @Message
  String recipient();

  @Message
  String titleField();

  @Message
  String confidenceFloor();

  @Message
  String citationStyle();

  @Message
  String summary();

  @Message
  String topic();

  @Message
  String kind();

  @Message
  String notChosen();

  @Message
  String keptChoices(int pinned, int excluded);

  @Message
  String compose();

  @Message
  String composing();

  @Message
  String composeHint();

  @Message
  String link();

  @Message
  String copied();

  @Message
  String refusedService(String service);

  @Message
  String refusedOutage();

  @Message
  String refusedOutageHint();

  @Message
  String refusedTopic();

  @Message
  String refusedThin();

  @Message
  String refusedLength();

  @Message
  String refusedField();

  @Message
  String refusedOther();

  @Message
  String notFound();

  @Message
  String notFoundHint();

  @Message
  String asOfDay(String day);

  @Message
  String openPdf();

  @Message
  String change();

  @Message
  String pagesHeading();

  @Message
  String readAsText();

  @Message
  String pageOf(int number, int pages);

  @Message
  String measuresHeading();

  @Message
  String balance();

  @Message
  String sideFor();

  @Message
  String sideAgainst();

  @Message
  String balanceEven();

  @Message
  String balanceUneven(String posture);

  @Message
  String balanceNone();

  @Message
  String coverage();

  @Message
  String coverageNone();

  @Message
  String coverageAll(int points);

  @Message
  String coverageSome(int used, int points);

  @Message
  String citations();

  @Message
  String citationsAll(int sentences);

  @Message
  String citationsSome(int share);

  @Message
  String sources(int primary, int secondary);

  @Message
  String freshness();

  @Message
  String freshAll();

  @Message
  String freshSome(int share);

  @Message
  String gaps();

  @Message
  String gapsNone();

  @Message
  String gapsSome();

  @Message
  String length();

  @Message
  String lengthValue(int pages, int limit, int words);

  @Message
  String downloads();

  @Message
  String manifest();

  @Message
  String briefId();
}

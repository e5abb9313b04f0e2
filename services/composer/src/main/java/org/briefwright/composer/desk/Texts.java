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
  String navLibrary();

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
  String firstPage(String kind);

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

  @Message
  String whyTitle();

  @Message
  String whyHeading();

  @Message
  String whyLink();

  @Message
  String backToBrief();

  @Message
  String changed();

  @Message
  String unchanged();

  @Message
  String goneNow();

  @Message
  String earlierBrief();

  @Message
  String newHere();

  @Message
  String openGrounds();

  @Message
  String fragment();

  @Message
  String version(int number);

  @Message
  String strength();

  @Message
  String strong();

  @Message
  String moderate();

  @Message
  String weak();

  @Message
  String restsOn();

  @Message
  String primary();

  @Message
  String secondary();

  @Message
  String contrasts();

  @Message
  String unsound();

  @Message
  String attackedBy();

  @Message
  String attackedByNone();

  @Message
  String supportedBy();

  @Message
  String inThisBrief();

  @Message
  String pin();

  @Message
  String leaveOut();

  @Message
  String putIn();

  @Message
  String swap();

  @Message
  String instead();

  @Message
  String rejectedHeading(int count);

  @Message
  String rejectedHint();

  @Message
  String barredHeading(int count);

  @Message
  String barredHint();

  @Message
  String againHeading();

  @Message
  String againHint();

  @Message
  String again();

  @Message
  String againKeeps();

  @Message
  String navArchive();

  @Message
  String archiveTitle();

  @Message
  String archiveLead();

  @Message
  String archiveTopic();

  @Message
  String archiveAll();

  @Message
  String archiveEmpty();

  @Message
  String show();

  @Message
  String composedOn();

  @Message
  String standing();

  @Message
  String marking();

  @Message
  String olderBriefs();

  @Message
  String stateDraft();

  @Message
  String stateIssued();

  @Message
  String stateSuperseded();

  @Message
  String stateRecalled();

  @Message
  String mapTitle();

  @Message
  String mapShow();

  @Message
  String mapBoth();

  @Message
  String smaller();

  @Message
  String larger();

  @Message
  String attacksLine();

  @Message
  String supportsLine();

  @Message
  String neutral();

  @Message
  String contestsHeading();

  @Message
  String answeredBy();

  @Message
  String answeredByNone();

  @Message
  String casesTitle();

  @Message
  String casesNone();

  @Message
  String timelineHeading();

  @Message
  String matrixHeading();

  @Message
  String matrixHint();

  @Message
  String sortBy();

  @Message
  String sortLikeness();

  @Message
  String sortYears();

  @Message
  String sortName();

  @Message
  String caseColumn();

  @Message
  String endedColumn();

  @Message
  String atHand();

  @Message
  String limitsOf();

  @Message
  String held();

  @Message
  String eroded();

  @Message
  String violated();

  @Message
  String reversed();

  @Message
  String contested();

  @Message
  String yearsHeld(int years);

  @Message
  String yes();

  @Message
  String partly();

  @Message
  String no();

  @Message
  String unknown();

  @Message
  String notApplicable();

  @Message
  String asAtHand();

  @Message
  String navVerify();

  @Message
  String verifyTitle();

  @Message
  String verifyLead();

  @Message
  String verifyFile();

  @Message
  String verifyFileHint();

  @Message
  String verifyDo();

  @Message
  String verifyCode();

  @Message
  String verifyCodeHint();

  @Message
  String lookUp();

  @Message
  String verdictUnchanged();

  @Message
  String verdictExtended();

  @Message
  String verdictAltered();

  @Message
  String verdictKnown();

  @Message
  String verdictUnknown();

  @Message
  String revisesBrief();

  @Message
  String succeededBy();

  @Message
  String changedSince();

  @Message
  String changedSinceNone();

  @Message
  String preparedBy(String name);

  @Message
  String withdrawn();

  @Message
  String logHeading();

  @Message
  String issueHeading();

  @Message
  String issueHint();

  @Message
  String issueDo();

  @Message
  String recipients();

  @Message
  String recipientsHint();

  @Message
  String caveat();

  @Message
  String recallHeading();

  @Message
  String recallConsequences(int count);

  @Message
  String reason();

  @Message
  String recallDo();

  @Message
  String standingLink();

  @Message
  String formRestored();
}

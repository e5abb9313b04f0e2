package org.briefwright.composer.desk.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the pages of the library say, in each language: the words stand in
/// `messages/lib_<language>.properties`.
@MessageBundle(value = "lib", locale = "en")
public interface LibraryTexts {

  /// A collection, by its code.
  @Message
  String collection(String code);

  /// The state of a version, by its code.
  @Message
  String state(String code);

  /// A field, by its path in the body.
  @Message
  String field(String name);

  /// A value that a field accepts, by the field's name and its own.
  @Message
  String word(String key);

  /// What helps to fill in a field; empty where nothing is to be said.
  @Message
  String hint(String name);

  /// A part of a form.
  @Message
  String section(String name);

  /// A language that a text is in, by its tag.
  @Message
  String tongue(String code);

  @Message
  String otherTongue();

  @Message
  String suggested();

  @Message
  String version(int number);

  @Message
  String standsSince(String by, String on);

  @Message
  String newIn(String code);

  @Message
  String rival(int version, String by, String on);

  @Message
  String consequenceIssued(int count);

  @Message
  String consequenceDrafts(int count);

  @Message
  String consequenceBearing(int count);

  @Message
  String uses(int count);

  @Message
  String step(String to);

  @Message
  String title();

  @Message
  String lead();

  @Message
  String search();

  @Message
  String searchHint();

  @Message
  String show();

  @Message
  String any();

  @Message
  String none();

  @Message
  String more();

  @Message
  String collections();

  @Message
  String versions();

  @Message
  String shown();

  @Message
  String strengthIs();

  @Message
  String sources();

  @Message
  String bearing();

  @Message
  String map();

  @Message
  String cases();

  @Message
  String itsFragments();

  @Message
  String itsPrecedents();

  @Message
  String newer();

  @Message
  String outOfDate();

  @Message
  String history();

  @Message
  String backToItem();

  @Message
  String compared();

  @Message
  String from();

  @Message
  String to();

  @Message
  String compare();

  @Message
  String noDifference();

  @Message
  String events();

  @Message
  String when();

  @Message
  String what();

  @Message
  String who();

  @Message
  String why();

  @Message
  String edit();

  @Message
  String write();

  @Message
  String writeLead();

  @Message
  String rivalHint();

  @Message
  String keepMine();

  @Message
  String takeTheirs();

  @Message
  String theirs();

  @Message
  String signedOut();

  @Message
  String signedOutHint();

  @Message
  String mayNot();

  @Message
  String notSaved();

  @Message
  String keptOutage();

  @Message
  String needed();

  @Message
  String another();

  @Message
  String oneMore();

  @Message
  String save();

  @Message
  String saving();

  @Message
  String saveHint();

  @Message
  String dateHint();

  @Message
  String withdrawTitle();

  @Message
  String withdraw();

  @Message
  String withdrawDo();

  @Message
  String leaveIt();

  @Message
  String consequences();

  @Message
  String consequenceNew();

  @Message
  String consequenceRecall();

  @Message
  String consequenceNone();

  @Message
  String restsOn();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String workflow();

  @Message
  String fourEyes();

  @Message
  String fourEyesHint();

  @Message
  String movedMeanwhile();

  @Message
  String print();

  @Message
  String printHint();

  @Message
  String printDo();

  @Message
  String printAlt();

  @Message
  String printAway();
}

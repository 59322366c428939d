package dev.lede.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that tell whether a sentence begins with them. */
final class SentenceWords {
  /** Begin a sentence far more often than they go on with a name. */
  private static final Set<String> OPENERS =
      words(
          """
          the a an in on at for from with by as after before when while since although though if
          but and or so yet however meanwhile still he she it they we i you his her its their our my
          your this that these those there here who what why how where which whose whether
          some many most few all both each every any several another other others such none nobody
          no not nor now then thus once also even only just instead indeed perhaps maybe again
          last next one two three four five six seven eight nine ten half about around nearly almost
          more less much until unless because despite under over during between among against amid
          through throughout without within according asked speaking citing adding excluding
          including based given following separately additionally moreover furthermore nevertheless
          nonetheless earlier later recently currently today yesterday tomorrow overall finally
          officials police analysts shares investors economists traders authorities lawmakers critics
          experts supporters opponents residents witnesses people prosecutors lawyers researchers
          scientists firefighters prices sales revenue revenues profit profits earnings results
          reporting editing writing additional to is are was were do does did can could would should
          have had let please
          il elle ils elles ce cette dans mais pour der das ein eine wir ich es sie und aber doch dass
          pero los las en het een han hun den det
          он она они оно это но на не мы при так однако также что как
          """);

  /** Stand after the words of somebody and a name. */
  private static final Set<String> SAYING =
      words(
          """
          said says say asked asks ask added adds told wrote writes replied tweeted posted texted
          shouted cried yelled screamed whispered chanted sang joked quipped exclaimed declared
          insisted wondered warned recalled remarked responded answered explained continued concluded
          """);

  /** Follow the name that a sentence begins with, and no name of a company that goes on. */
  private static final Set<String> VERBS =
      words(
          """
          said says was is has had were are have will would could may might plans planned agreed rose
          fell gained lost jumped dropped climbed slipped slid closed opened ended reported posted
          announced expects expected forecast declined confirmed told added bought sold paid owns
          makes operates competes became remains joined also did does can must wants filed named
          """);

  /** What belongs to a name or to an office and not to a new sentence. */
  private static final Set<String> OFFICES =
      words(
          """
          chief chairman chairwoman president ceo cfo coo executive vice director spokesman
          spokeswoman managing senior founder analyst economist unit deputy head treasurer partner
          board general manager inc co corp ltd plc llc and
          gov governor sen senator rep representative democrat democrats republican republicans mayor
          """);

  /** What may follow a time of day. */
  private static final Set<String> AFTER_HOUR =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
          sun jan january feb february march april june july aug august sept september oct october nov
          november dec december
          est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest jst hkt sgt aest aedt
          eastern central mountain pacific greenwich local
          """);

  /** Go with a German ordinal: {@code 3. Mai}. */
  private static final Set<String> COUNTED_IN_GERMAN =
      words(
          """
          januar februar märz april mai juni juli august september oktober november dezember
          jahrhundert jahrhunderts weltkrieg weltkriegs bundesliga liga platz runde spieltag minute
          stock geburtstag jahrestag fc klasse
          """);

  private SentenceWords() {}

  static boolean isOpener(String word) {
    return OPENERS.contains(small(word));
  }

  static boolean isSaying(String word) {
    return SAYING.contains(word);
  }

  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** Begins what somebody said, where no quotes are: {@code said that}. */
  static boolean isSaid(String word) {
    return switch (word) {
      case "that",
          "he",
          "she",
          "it",
          "they",
          "we",
          "the",
          "a",
          "an",
          "there",
          "his",
          "her",
          "its",
          "their",
          "this",
          "these" ->
          true;
      default -> false;
    };
  }

  /** Within a name of several words: {@code Bank of Harrow}. */
  static boolean joinsNames(String word) {
    return switch (word) {
      case "of", "and", "for", "de", "van", "von", "del", "der" -> true;
      default -> false;
    };
  }

  static boolean isOffice(String word) {
    return OFFICES.contains(small(word));
  }

  static boolean followsHour(String word) {
    return AFTER_HOUR.contains(small(word));
  }

  static boolean isCountedInGerman(String word) {
    return COUNTED_IN_GERMAN.contains(small(word));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }
}

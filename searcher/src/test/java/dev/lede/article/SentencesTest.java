package dev.lede.article;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each row a bar stands where one sentence ends and the next begins. */
class SentencesTest {

  private static String split(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It sank.|Nobody died.",
        "Mr. Toll met Gov. Marsh and Sen. J.D. Vance-Orr.|They spoke.",
        "Ms. Abbey, Mrs. Strand and Dr. Hallendorf, M.D., met Rep. Orr.|They spoke.",
        "Lt. Gen. Piers Orr, Maj. Toll, Sgt. Abbey and Adm. Strand left.|Col. Marsh stayed.",
        "The Rev. Anna Toll spoke.|Fr. Abbey did not.",
        "Former Sec. Toll left the SEC.|Mr. Marsh did not.",
        "SEN. TOLL MET GOV. MARSH.|THEY SPOKE.|THE CASE IS MARSH VS. TOLL.",
        "He met Martin Toll Jr. Abbey on the pier.|It is Martin Toll Jr.|The pier is new.",
        "Anna Toll, Ph.D., spoke.|Lorne Abbey has a Ph.D.|He did not speak.",
        "St. Mary's is open.|The shop is on Main St.|The other is not.",
        "He lives on Elm Dr.|The shop is on Dr. Abbey Road.",
        "Mr. He met Dr. He on Monday.|They spoke.",
        "George W. Marsh met J. Abbey Toll.|J. P. Strand was there.",
        "William J. \"Bill\" Toll spoke.|He sat.",
        "It is Plan B.|The firm has no other.",
        "It costs Rs. 500 crore.|He is 6 ft. 2 in. tall.|Ald. Toll lives in Apt. 5.",
        "It was in “Cell Block H.”|Toll saw it.",
        "Jos. A. Toll and Wm. Marsh sell boats.|They rent nets.",
        "By Anna Toll and J. Marsh.|It sank.",
      })
  void areNotEndedByTitlesAndInitials(String marked) {
    assertEquals(marked, split(marked.replace('|', ' ')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Senate voted.|It was late.",
        "He moved to the U.S.|The firm followed.",
        "The U.S.-led talks at the U.N. Security Council ended.|D.C. was calm.",
        "He left the U.S.|“We are done,” he said.",
        "Harrow v. Toll was heard.|Skerrow vs. Harrow was not.",
        "Some ports, e.g. Harrow, are shut, i.e. Harrow and Skerrow.|More will be.",
        "He sells nets, ropes, etc.|Toll buys them.",
        "Toll et al. wrote it.|It is by Toll et al.|Nobody read it.",
        "He is ranked No. 10 in the city.",
        "Is it No.|Yes it is.",
        "He said no.|Officials were silent.",
        "Rooms Nos. 3 and 4 are shut.|No. 5 is not.",
        "See Fig. 2, p. 12 and Vol. II.|The rest is on p. 14.",
        "He paid $2.50 at shop.example today.|It was cheap.",
        "It rose 3.5 percent to 10,000.|20 people saw it.",
        "It was sold in 2006.|Then it sank.|It left at 10:25.|At 11 it was back.",
        "It rose sharply.1|The rest fell.[2]|Nobody knew.¹|Few asked.",
        "The vote is on Jan. 5 in Harrow.|It ended in Dec.|Nobody came.",
        "It opens on Sat., Feb. 3.|It sat.|He saw the sun.|She wed.",
        "It opens at 9 a.m. Monday.|Doors close at 5 p.m.|No one may enter later.",
        "It shuts at 5 p.m.|Toll leaves at 6 p.m. New Harrow time, or 7 p.m. (1900 GMT).",
        "It begins at 8 p.m. EST on Friday.|Bring bread.",
        "HARROW, March 3 (Norlink) - The ferry sank.|It was old.",
        "BOSTON, Mass. (Norlink) — The ferry sank.|It was new.",
        "MELBOURNE, Fla. — It sank.|Fresno, Calif., is dry.",
        "She is from Fresno, Calif.|Toll, D-Mass., is not.",
        "She left Portland, Ore.|Police found her.",
        "1. Nets are sold.|2. Ropes are not.",
        "It sells: 1. Nets and ropes.|It has 2.|Toll has one.",
      })
  void areNotEndedByPlacesNumbersAndTimes(String marked) {
    assertEquals(marked, split(marked.replace('|', ' ')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norlink Corp. said so.|Shares rose 3.5 percent.",
        "He runs Norlink Inc.|The firm sells nets.",
        "Skerrow Line Co. Ltd. Chief Executive Piers Orr left Toll Bros. Holdings.|He sat.",
        "It was sold to Norlink Inc.|Toll said it was cheap.",
        "It was sold to Norlink Inc.|Ferry lines are dear.",
        "Norlink Inc owns Skerrow Inc.|Skerrow Line Holdings has a ferry.",
        "Skerrow Inc. SKR.N fell.|Norlink Corp. NLK.O did not.",
        "Yahoo! shares rose.|Others fell.",
        "Yahoo! Finance and Yum! Brands fell.|Jeopardy! is on, and so is Panic! at the Disco.",
        "He left Yahoo!|The firm was calm.|The E! Channel was not.",
        "Visit www.norlink.example/a?b=c.html today.|Write to anna.toll@norlink.example.|He did.",
        "The iPhone sold well.|iPhone sales rose.|easyJet fell.|eBay did not.",
        "the ferry sank. nobody died.",
      })
  void areNotEndedByNamesOfCompanies(String marked) {
    assertEquals(marked, split(marked.replace('|', ' ')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We won!” she said.|“Go home.”|He went.",
        "“Is it over?” he said.|“Is it?” Mr. Toll asked.|“Why?” I asked.|“It is.”",
        "“Is it over?”|The mayor said no.|\"Why?\" Anna Toll quietly asked.",
        "“Has it sunk?”|Toll said that it had.|“Why?”|He said: “Look.”",
        "\"It sank.\"|Toll said he saw it.",
        "'It sank,' he said.|'Nobody died.'|He left.",
        "He asked: “Who knew?”.|Nobody did.",
        "Really?!|Yes!!|No...",
        "Wait…|What now?|Nothing!",
        "We are … not sure.|He . . . left.|She ... did not.",
        "“... and it sank,” he said.|“… Toll did.”",
        "We waited...|I left.|I saw it....|Then it sank.",
        "(It sank.)|He left (see p. 4).|[It was late.]|The end.",
        "Toll (left) and Orr (right).|They spoke.|(Reporting by Anna Toll.)",
        "The fare is up.|$5 is a lot.|€4 was not.|@norlink said so.",
        "‘It sank.’|“It did not.”|Then it did.",
      })
  void areEndedByMarksAndQuotes(String marked) {
    assertEquals(marked, split(marked.replace('|', ' ')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Abt kam am 3. Mai.|Er blieb bis zum 5.|Dann ging er.",
        "Der 2. Weltkrieg und die 1. Liga, z. B. Harrow, u. a. Skerrow.|Es war spät.",
        "Es kostet 5 Mio. Euro, d. h. viel.|Das Schiff sank.",
        "„Geh nach Hause.“|Er ging.|»Wirklich?« fragte sie.|‚Ja.‘|Das war es.",
        "M. Dupont et Mme Toll sont là.|M. Le Brun aussi.|Il est tard.",
        "« Il est parti. »|Il est revenu.|« Vraiment ? » demanda Mme Toll.",
        "El Sr. Abad y la Sra. Toll viven en EE.UU.|Pero no hoy.|¿Por qué?|¡Nadie lo sabe!",
        "Il sig. Toll è qui.|La dott.ssa Orr no.",
        "А. С. Марш живёт на ул. Ленина в г. Хэрроу.|Он не один.",
        "Это было в 2006 г.|Компания росла.|Т. е. мы росли.",
        "W 2006 r.|Firma wzrosła.|Dr Toll mieszka przy ul. Morskiej.",
        "وصلت السفينة.|هل غرقت؟|لا.",
        "जहाज़ डूब गया।|कोई नहीं मरा।",
      })
  void areToldInOtherLanguages(String marked) {
    assertEquals(marked, split(marked.replace('|', ' ')));
  }

  /** There the bar takes no place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡轮沉没了。|没有人死亡！|真的吗？",
        "“走吧。”|船开了。",
        "“走吧。”他说。|船开了。",
        "「行け。」と彼は言った。|船は出た。",
        "（沉没。）|船",
        "The ferry sank in the harbour.|Nobody died there.|(Reporting by Anna Toll.)",
        "Norlink.Com and Ask.Harrow, XOM.N and e.g.Toll fell.",
      })
  void needNoSpace(String marked) {
    assertEquals(marked, split(marked.replace("|", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A headline\n\nA paragraph",
        "Gov.\n\nMarsh left",
        "One\r\n\r\ntwo",
        "One\n \t\n\n\ntwo",
      })
  void anEmptyLineAlwaysEndsOne(String text) {
    assertEquals(2, Sentences.of(text).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ferry of Mr.\nToll sank\nin the harbour.", "A\r\nb"})
  void theEndOfALineAloneEndsNone(String text) {
    assertEquals(1, Sentences.of(text).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n ", "\u00a0\u2003\n"})
  void areNotThereWithoutText(String text) {
    assertEquals(List.of(), Sentences.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It sank. It was old. It is gone. ",
        "Inc. Xy Inc. Xy and ",
        "! iPhone ",
        ". A    ",
        "\n \n \n",
        "?\"\"\"((((",
        "a.b.c.d.",
        ". . . ",
        "1. 1: 1. ",
      })
  void takeTimeInProportionToTheText(String hostile) {
    String text = hostile.repeat(3_000_000 / hostile.length());
    assertTimeoutPreemptively(ofSeconds(30), () -> Sentences.of(text));
  }

  @Property
  void coverEverythingButWhiteSpace(
      @ForAll @Chars({'.', '!', '"', ' ', '\n', 'a', 'U', '1', '\u0301', '。', '\ud83d', '\udc68'})
          String text) {
    int at = 0;
    for (Span sentence : Sentences.of(text)) {
      assertTrue(text.substring(at, sentence.start()).isBlank());
      assertTrue(Graphemes.isBoundary(text, sentence.start()));
      assertTrue(Graphemes.isBoundary(text, sentence.end()));
      at = sentence.end();
    }
    assertTrue(text.substring(at).isBlank());
  }

  @Property
  void ofAPartLieInIt(@ForAll String before, @ForAll String part, @ForAll String after) {
    Span place = new Span(before.length(), before.length() + part.length());
    for (Span sentence : Sentences.of(before + part + after, place)) {
      assertTrue(sentence.start() >= place.start() && sentence.end() <= place.end());
    }
  }
}

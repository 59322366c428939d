package dev.lede.cli;

import java.util.List;

/** The everyday syntax by examples, as data: the terminal and the manual page print the same. */
final class QueryGuide {

  /** What a query means. */
  record Example(String query, String meaning) {}

  /** A few examples of one kind, with what is to be said of them all. */
  record Section(String title, String text, List<Example> examples) {}

  static final String INTRODUCTION =
      "A query is read as you type it. Nothing you type is an error: what has no meaning is taken"
          + " as text, and a note says so. 'lede explain QUERY' shows how a query is understood."
          + " In a shell, put a query with quotes, brackets or stars between single quotes.";

  static final List<Section> SECTIONS =
      List.of(
          section(
              "Words",
              "Words are looked for in headline and body. The more of them an article has, the rarer"
                  + " they are and the nearer to each other and to the top of the story, the better"
                  + " it ranks; with --all each one must be there. Words such as 'the' find nothing"
                  + " beside others, and only rank.",
              example("ferry strike", "either word, best both"),
              example("ferry +strike", "strike must be there, ferry only ranks"),
              example("ferry -strike", "ferry, but no article with strike"),
              example("ferry AND strike", "both must be there"),
              example("dam OR quota AND cod", "dam, or both quota and cod"),
              example("ferry NOT (strike OR pay)", "ferry, with neither of the others"),
              example("(dam OR flood) AND inquiry", "one of the first two, and inquiry")),
          section(
              "Forms of a word",
              "Other forms of a word are found too and rank below the one you typed. A capital"
                  + " makes a name, of which other forms are found only where they are written"
                  + " small; where more articles write them so, it is a word like any other."
                  + " Capitals all through make an acronym."
                  + " Accents, hyphens, dots and apostrophes may be left out or put in.",
              example("ferries", "ferry, ferries, ferry's"),
              example("Pell", "the name, not others such as Pells"),
              example("US", "US and U.S., not the word us"),
              example("G7", "G7 and G-7"),
              example("cooperation", "cooperation and co-operation"),
              example("cafe", "cafe and café"),
              example("CEO", "also chief executive; and Kyiv finds Kiev"),
              example("quota*", "words that begin with quota"),
              example(
                  "wom?n", "woman, women: ? is one letter, though not at the end; * any number"),
              example("skerow~", "words spelled nearly like it")),
          section(
              "Phrases",
              "What stands in quotes must be there, in just these forms and in this order."
                  + " NEAR stands between words, phrases and patterns, not groups.",
              example("\"ferry crews\"", "these words in a row"),
              example("“ferry crews”", "the same: any quotes will do"),
              example("\"ferry strike\"~5", "in any order, with at most five words among them"),
              example("ferry NEAR/5 \"pay deal\"", "the same for words and phrases"),
              example("ferry ?\"pay deal\"", "the phrase only ranks")),
          section(
              "Fields",
              "A name and a colon look in one field: title, lede, body, author, source, section,"
                  + " tag, place, url, lang, id. It must match, and words beside it then only rank:"
                  + " put a + before one that must be there too. Names are never stemmed. Any other"
                  + " word with a colon is text.",
              example("title:ferry", "in the headline"),
              example("author:strand pay", "by Strand, pay ranks"),
              example("author:\"Imogen Strand\"", "the whole name"),
              example("title:(ferry OR dam)", "either in the headline"),
              example("ferry -source:\"Meridian Wire\"", "ferry, from any other source"),
              example("tag:\"Ashlock Dam\"", "by the publisher's keyword"),
              example("url:coastpress.example", "with this in its address"),
              example("lang:en +ferry", "in English only; also lang:English or lang:en,de"),
              example("id:MW-2503*", "by the beginning of the id")),
          section(
              "Dates",
              "A date is the whole of its day, month or year in your time zone; undated articles"
                  + " do not match. Say published, on, since or until, or give a range.",
              example("+ferry published:2025-03", "published in March 2025"),
              example("on:2025-03-19", "on that day"),
              example("+ferry since:2025-03-01 until:2025-03-19", "between these, both included"),
              example("+ferry jan 2025..mar 2025", "in these three months"),
              example("+dam since:20y", "in the last twenty years; also 12h, 7d, 2w, 3m"),
              example("+dam until:yesterday", "also today, monday, \"last week\", \"this month\"")),
          section(
              "Signs",
              "A sign of the syntax is text inside quotes and after a backslash.",
              example("ferry \\-strike", "the text -strike"),
              example("\"ferry strike\"^3 pay", "the phrase counts three times"),
              example("*", "every article")));

  private QueryGuide() {}

  private static Section section(String title, String text, Example... examples) {
    return new Section(title, text, List.of(examples));
  }

  private static Example example(String query, String meaning) {
    return new Example(query, meaning);
  }
}

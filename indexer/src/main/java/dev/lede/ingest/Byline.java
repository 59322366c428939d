package dev.lede.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says who wrote a story, taken apart into names. Roles, e-mail addresses and the
 * place someone wrote from are left out; an agency is an author like any other. Where nothing would
 * be left, the whole line is the one author.
 */
final class Byline {
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(?:(?i:(?:about the )?authors?\\s*:?\\s+(?=\\p{Lu}))"
              + "|(?i:(?:written|words|story|text|reported|reporting|posted|published)\\s+)?"
              + "(?i:by)(?:\\s*:\\s*|\\s+)"
              // In other languages, where no name begins so.
              + "|(?:[Pp]or|[Pp]ar|PAR|POR|di)\\s+(?=\\p{Lu})"
              + "|Von\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu}))");

  /** What follows the names on some lines: who else worked on it, and when it came out. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)[\\s,|(/-]*(?:\\b(?:(?:edited|translated|illustrated|photographed|photographs?|photos?)\\s+by\\b"
              + "|(?:last\\s+)?(?:updated|published|posted|modified)\\b"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s"
              + "|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?\\s+\\d{1,2}\\b)"
              + "|\\d{1,2}\\.?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}:\\d{2}).*");

  private static final Pattern ADDRESS = Pattern.compile("[<(\\[]?[^\\s<>()\\[\\],;]*@[^\\s,;]+");
  private static final Pattern PART = Pattern.compile("\\s*[;|\\n•·]\\s*");
  private static final Pattern PHRASE = Pattern.compile("\\s*,\\s*|\\s+[-–—]+\\s*");
  private static final Pattern AND =
      Pattern.compile("(?:^|\\s+)(?:and|&|\\+|with)\\s+", Pattern.CASE_INSENSITIVE);

  /** What follows a name and is none: {@code in Port Ellis}, {@code for The Daily Gull}. */
  private static final Pattern ADDITION =
      Pattern.compile("\\s+(?:(?:in|for|at|of|from)\\s+\\p{Lu}|(?:in|for|at|of|from)\\s+the\\s).*");

  private static final Pattern COMMA_BEFORE_TITLE =
      Pattern.compile(
          "\\s*,\\s+(?=(?:jr|sr|ii|iii|iv|m\\.?d|ph\\.?d|esq)\\b)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> ROLES =
      Set.of(
          "writer",
          "writers",
          "correspondent",
          "correspondents",
          "editor",
          "editors",
          "reporter",
          "reporters",
          "columnist",
          "columnists",
          "contributor",
          "contributors",
          "analyst",
          "critic",
          "photographer",
          "producer",
          "journalist",
          "journalists",
          "staff",
          "bureau",
          "chief",
          "desk",
          "agencies",
          "analysis",
          "exclusive",
          "interview",
          "commentary");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  private static final Set<String> JOINING = Set.of("", "by", "and");

  private static final Set<String> NOT_A_NAME =
      Set.of("special", "for", "in", "at", "from", "additional", "contributing");

  /** A line that is a byline and nothing else: it names someone and ends no sentence. */
  private static final Pattern WHOLE_LINE =
      Pattern.compile("(?:By|BY)\\s+\\p{Lu}\\S*(?:\\s+\\S+){0,11}(?<![.!?])");

  /** What is longer is no byline, and not worth the time to take apart. */
  private static final int LONGEST = 1_000;

  private Byline() {}

  /** Whether a line of a text is a byline. */
  static boolean isOne(String line) {
    return WHOLE_LINE.matcher(line).matches();
  }

  /** The names in a byline, each once, in their order; none only for a blank text. */
  static List<String> names(String text) {
    String raw = Paragraphs.oneLine(text);
    if (raw.isEmpty()) {
      return List.of();
    }
    if (raw.length() > LONGEST) {
      return List.of(raw);
    }
    List<String> names = new ArrayList<>();
    for (String part : PART.split(ADDRESS.matcher(text).replaceAll(" "), -1)) {
      String written = COMMA_BEFORE_TITLE.matcher(Paragraphs.oneLine(part)).replaceAll(" ");
      String opened = OPENING.matcher(written).replaceFirst("");
      String line = CLOSING.matcher(opened).replaceFirst("");
      if (isInverted(line)) {
        int comma = line.indexOf(',');
        add(names, line.substring(comma + 1) + " " + line.substring(0, comma));
      } else {
        addPhrases(names, line);
      }
    }
    return names.isEmpty() ? List.of(OPENING.matcher(raw).replaceFirst("")) : List.copyOf(names);
  }

  /** Whether a byline has words beside these names, {@code by} and {@code and}. */
  static boolean saysMoreThan(List<String> names, String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    for (String name : names) {
      for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
        rest = rest.replace(word, " ");
      }
    }
    return WORDS.splitAsStream(rest).anyMatch(word -> !JOINING.contains(word));
  }

  /** Whether a text is one family name, a comma and one given name: {@code Marsh, Piet}. */
  private static boolean isInverted(String line) {
    String[] sides = PHRASE.split(line, -1);
    return sides.length == 2 && line.indexOf(',') > 0 && isOneName(sides[0]) && isOneName(sides[1]);
  }

  private static boolean isOneName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.chars().noneMatch(Character::isWhitespace)
        && !isRole(word);
  }

  private static void addPhrases(List<String> names, String line) {
    boolean first = true;
    for (String phrase : PHRASE.split(line, -1)) {
      if (first || !endsInRole(phrase)) {
        AND.splitAsStream(phrase).forEach(name -> add(names, name));
      }
      first = false;
    }
  }

  private static void add(List<String> names, String text) {
    String name = withoutRole(ADDITION.matcher(text).replaceFirst("").strip());
    name = strip(OPENING.matcher(name).replaceFirst(""));
    if (!isName(name)) {
      return;
    }
    boolean shouted = TitleCase.isCapitals(name) && (name.indexOf(' ') > 0 || name.length() > 5);
    String usual = shouted ? TitleCase.of(name) : name;
    if (names.stream().noneMatch(usual::equalsIgnoreCase)) {
      names.add(usual);
    }
  }

  private static boolean isName(String name) {
    String first = firstWord(name).toLowerCase(Locale.ROOT);
    return name.codePoints().anyMatch(Character::isLetter)
        && !NOT_A_NAME.contains(first)
        && !endsInRole(name);
  }

  /** Cuts the role off {@code Political Editor Ada Brandt}; other texts stay as they are. */
  private static String withoutRole(String text) {
    String[] words = text.split(" ", -1);
    int lastRole = -1;
    for (int i = 0; i < words.length; i++) {
      lastRole = isRole(words[i]) ? i : lastRole;
    }
    int left = words.length - lastRole - 1;
    return lastRole < 0 || left < 2 || Character.isLowerCase(words[lastRole + 1].charAt(0))
        ? text
        : String.join(" ", List.of(words).subList(lastRole + 1, words.length));
  }

  private static boolean endsInRole(String phrase) {
    return isRole(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  private static boolean isRole(String word) {
    return ROLES.contains(strip(word).toLowerCase(Locale.ROOT));
  }

  private static String firstWord(String text) {
    Matcher space = Pattern.compile("\\s").matcher(text);
    return space.find() ? text.substring(0, space.start()) : text;
  }

  /** Takes off what is left of brackets and punctuation around a name. */
  private static String strip(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && " \"'()[]<>*:-_/".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \"()[]<>*:-_/".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }
}

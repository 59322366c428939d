package dev.lede.ingest;

import dev.lede.ingest.page.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headline of a page: the title of the window has the site's name beside it, what is told
 * to machines may be shortened, and the first heading may be the site's. What most of them say is
 * right.
 */
final class PageHeadline {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[|–—»«·•:]+\\s+|\\s+-{1,2}\\s+|\\s*\\|\\s*|\\s*::\\s*|\\s+[<>/\\\\]\\s+|\\s+@\\s+");

  private static final List<String> TITLES =
      List.of(
          "og:title",
          "twitter:title",
          "dc:title",
          "dc.title",
          "dcterm:title",
          "dcterms.title",
          "parsely-title",
          "sailthru.title");

  private static final int FEWEST_WORDS = 3;

  private PageHeadline() {}

  /**
   * The headline; empty where there is none.
   *
   * @param told what linked data says it is
   * @param site what the site is called
   */
  static String of(Page page, String told, String site) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    vote(Markup.text(told), 3, votes);
    for (String name : TITLES) {
      page.metas(name).forEach(title -> vote(withoutSite(Markup.text(title), site), 3, votes));
    }
    page.headings().forEach(heading -> vote(heading, 2, votes));
    String title = Paragraphs.oneLine(page.title());
    List<String> apart = List.copyOf(votes.keySet());
    vote(withoutSite(title, site), 3, votes);
    String best = "";
    int most = 0;
    for (String candidate : votes.keySet()) {
      int sum = apart.contains(candidate) ? inTitle(title, candidate) : 0;
      for (Map.Entry<String, Integer> other : votes.entrySet()) {
        sum += same(candidate, other.getKey()) ? other.getValue() : 0;
      }
      if (sum > most) {
        most = sum;
        best = candidate;
      }
    }
    return best;
  }

  private static void vote(String text, int votes, Map<String, Integer> all) {
    String line = Paragraphs.oneLine(text.replace("¶", ""));
    if (!line.isEmpty()) {
      all.merge(line, votes, Integer::sum);
    }
  }

  /** Without the name of the site or of a section, at its end or at its beginning. */
  private static String withoutSite(String title, String site) {
    if (!site.isEmpty() && title.startsWith(site + ":")) {
      return title.substring(site.length() + 1).strip();
    }
    List<Integer> cuts = new ArrayList<>();
    Matcher separators = SEPARATOR.matcher(title);
    while (separators.find()) {
      cuts.add(separators.start());
    }
    for (int cut : cuts) {
      String head = title.substring(0, cut).strip();
      String tail = rest(title, cut);
      if (same(tail, site) || (!site.isEmpty() && plain(tail).endsWith(plain(site)))) {
        return head;
      }
      if (same(head, site)) {
        return tail;
      }
    }
    if (!cuts.isEmpty() && site.isEmpty()) {
      String head = title.substring(0, cuts.get(cuts.size() - 1)).strip();
      String tail = rest(title, cuts.get(cuts.size() - 1));
      if (words(head) >= FEWEST_WORDS && words(tail) <= words(head)) {
        return head;
      }
    }
    return title;
  }

  private static String rest(String title, int cut) {
    return SEPARATOR.matcher(title.substring(cut)).replaceFirst("").strip();
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && plain(one).equals(plain(other));
  }

  /** What it counts that the title of the window has it as well, most at its beginning. */
  private static int inTitle(String title, String candidate) {
    if (plain(title).startsWith(plain(candidate))) {
      return 3;
    }
    return words(candidate) > 1 && plain(title).contains(plain(candidate)) ? 2 : 0;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}

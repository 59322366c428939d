package dev.lede.ingest.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells by its name or its words what stands around stories and is no part of them. */
final class Boilerplate {
  /** Words in the names of classes and ids: {@code share-bar}, {@code newsletterBox}. */
  private static final Pattern WORD =
      Pattern.compile(
          "ads?|adverts?|advertisement|advertising|adsense|dfp|taboola|outbrain|zergnet"
              + "|promos?|promoted|promotion|sponsor(ed|s)?"
              + "|shar(e|es|ing|ebar|etools|edaddy)|socials?|addthis|tweet|facebook|fb"
              + "|related|relatedlinks|recommend(ed|ations?)|recirc|recirculation|trending|popular|mostread|mostpopular"
              + "|morestories|readmore|readnext|seealso|moreon"
              + "|newsletters?|optin|alerts|subscribe|subscription|signup|paywall|login|register"
              + "|comments?|commentlist|commenting|disqus|respond|repl(y|ies)|discussion"
              + "|sidebar|rail|nav|navbar|navigation|menus?|breadcrumbs?|pagination|pager|paging"
              + "|footer|foot|masthead|topbar|toolbar|tools|skip|skiplink"
              + "|cookies?|consent|gdpr|banner|popup|modal|overlay|lightbox|tooltip"
              + "|bylines?|authors?|authorbio|bio|dateline|timestamp|pubdate|metadata"
              + "|captions?|credits?|figcaption|gallery|slideshow|carousel|player"
              + "|tags?|taglist|topics|categories|keywords"
              + "|copyright|disclaimer|legal|feedback|ratings?|votes?|poll|quiz|survey|donat(e|ion)"
              + "|hidden|noprint|textwidget|widgets?|teasers?|infobox|toc|vcard|editsection|navbox|references|reflist");

  /** Whole names of classes and ids. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "meta|opt-in|opt-container|email-opt-in|post-meta|entry-meta|article-meta|more-stories|read-more|read-next|see-also|also-read|more-on|most-read"
              + "|most-popular|sign-up|filed-under|sr-only|visually-hidden|screen-reader-text|print-only|no-print|jump-link|right-bar|left-bar|side-bar");

  /** What publishing programs write into the name of every story: {@code tag-sport}. */
  private static final Pattern OF_STORY =
      Pattern.compile(
          "(tag|tags|category|author|format|status|type|post|page|topic|section|hentry|single|has|no|not|with|is|js)-.*|.*-(enabled|disabled|open|closed)");

  /** Names that story bodies have, whatever else is in them. */
  private static final Pattern STORY =
      Pattern.compile(
          "(?i)article-?_?(body|text|content)|story-?_?(body|text|content)|entry-?_?content|post-?_?(body|content|text)|articletext|main-?content|body-?copy|bodytext|content-?body");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)navigation|banner|complementary|contentinfo|dialog|alert|menu|menubar|search");

  /** Short texts that only lead elsewhere or ask for something. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i)^\\W*(advertisement|advertise|anzeige|publicidad|publicité|sponsored|story continues|continue reading|article continues|read (more|also|next|the full)|related( |:|$)|see also|also read|also see|"
              + "more (from|on|in|stories|coverage|news)|recommended|most (read|popular|viewed)|trending|you (may|might) (also )?like|"
              + "share( |:|$)|tweet|follow (us|me|@)|like us|join (us|our|the)|sign up|subscribe|register|log ?in|newsletter|"
              + "get (the|our) (latest|daily|best)|download (the|our)|click here|tap here|watch( |:)|listen( |:)|view (gallery|all|comments)|"
              + "photos?( |:|$|/)|image( |:|s:)|picture:|photograph|video:|getty|file photo|"
              + "comments?( |$|\\()|\\d+ comments?|leave a (comment|reply)|post a comment|"
              + "tags?:|topics:|filed under|categories:|keywords:|copyright|©|\\(c\\) |all rights reserved|"
              + "(first |last )?(published|updated|posted)( |:)|by signing up|skip to|back to top|print this|email this|loading|"
              + "this (article|story|post) (was|originally|first)|contact (us|the)|send (us )?(your )?(tips|feedback|email)|"
              + "got a (tip|story)|report an error|correction:|editor'?s note:)");

  private static final int LONGEST_PHRASE = 140;

  /** Longer lists of names are of printing and tell nothing. */
  private static final int LONGEST_NAMES = 400;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern HYPHEN = Pattern.compile("[-:]+");
  private static final Pattern CAPITAL = Pattern.compile("(\\p{Lower})(\\p{Upper})");

  private static final Pattern COMMENTS =
      Pattern.compile("(?i)(^|[\\s_-])(comments?|commentlist|disqus(_thread)?|respond)($|[\\s_-])");

  private Boilerplate() {}

  /** Whether an element is named as what stands around stories. */
  static boolean isNamed(Element element) {
    if (ROLE.matcher(element.attr("role")).matches()) {
      return true;
    }
    if (isStory(element) || element.normalName().equals("article")) {
      return false;
    }
    return isNamed(element.className()) || isNamed(element.id());
  }

  private static boolean isNamed(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAMES) {
      return false;
    }
    for (String name : SPACE.split(names, -1)) {
      String plain =
          CAPITAL.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT).replace('_', '-');
      if (WHOLE.matcher(plain).matches()) {
        return true;
      }
      if (!OF_STORY.matcher(plain).matches()) {
        for (String word : HYPHEN.split(plain, -1)) {
          if (WORD.matcher(word).matches()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether an element is named as what readers say to a story, which may be longer than it. */
  static boolean isComments(Element element) {
    return COMMENTS.matcher(element.className() + " " + element.id()).find()
        && !element.normalName().equals("body")
        && !element.normalName().equals("article");
  }

  /** Whether an element is named as the body of a story. */
  static boolean isStory(Element element) {
    return element.attr("itemprop").contains("articleBody")
        || STORY.matcher(element.className() + " " + element.id()).find();
  }

  /** Whether a text is one of those that stand around stories. */
  static boolean isPhrase(String text) {
    return text.length() <= LONGEST_PHRASE && PHRASE.matcher(text).find();
  }
}

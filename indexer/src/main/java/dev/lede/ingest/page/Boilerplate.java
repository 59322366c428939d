package dev.lede.ingest.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells by its name or its words what stands around stories and is no part of them. */
final class Boilerplate {
  /** Names of classes and ids. Each stands alone or beside others: {@code share-bar}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(^|[\\s_-])(ad|ads|advert|adverts|advertisement|advertising|adsense|dfp|taboola|outbrain|zergnet"
              + "|promo|promos|promoted|promotion|sponsor|sponsored|sponsors"
              + "|share|shares|sharing|sharebar|sharetools|social|socials|addthis|sharedaddy|tweet|facebook|fb"
              + "|related|relatedlinks|recommended|recommendations|recirc|recirculation|trending|popular|mostread|mostpopular"
              + "|more-stories|morestories|read-more|readmore|read-next|readnext|see-also|seealso|also-read|more-on|moreon|most-read|most-popular"
              + "|newsletter|newsletters|subscribe|subscription|signup|sign-up|paywall|login|register"
              + "|comment|comments|commentlist|commenting|disqus|respond|reply|replies|discussion"
              + "|sidebar|rail|nav|navbar|navigation|menu|menus|breadcrumb|breadcrumbs|pagination|pager|paging"
              + "|footer|foot|masthead|topbar|toolbar|tools|skip|skiplink"
              + "|cookie|cookies|consent|gdpr|banner|popup|modal|overlay|lightbox|tooltip"
              + "|byline|bylines|author|authors|author-bio|authorbio|bio|dateline|timestamp|pubdate|meta|metadata|post-meta|entry-meta"
              + "|caption|captions|credit|credits|figcaption|gallery|slideshow|carousel|video-player|player|image-credit|photo-credit"
              + "|tag|tags|taglist|topics|categories|category-list|keywords|filed-under"
              + "|copyright|disclaimer|legal|correction-link|feedback|rating|ratings|vote|poll|quiz|survey|donate|donation"
              + "|hidden|visually-hidden|sr-only|screen-reader-text|print-only|noprint|no-print|widget|widgets|teaser|teasers|infobox|jump-link|jumplinks|toc|vcard|editsection|mw-editsection|navbox|references|reflist)($|[\\s_-])");

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

  private Boilerplate() {}

  /** Whether an element is named as what stands around stories. */
  static boolean isNamed(Element element) {
    if (ROLE.matcher(element.attr("role")).matches()) {
      return true;
    }
    String names = element.className() + " " + element.id();
    return names.length() > 1 && NAME.matcher(spaced(names)).find() && !isStory(element);
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

  /** {@code shareBar} as {@code share-Bar}. */
  private static String spaced(String names) {
    return names.replaceAll("(\\p{Lower})(\\p{Upper})", "$1-$2").toLowerCase(Locale.ROOT);
  }
}

package dev.lede.ingest;

import dev.lede.ingest.markup.MarkupElement;
import java.util.Locale;
import java.util.Map;

/** The vocabularies that the elements of a feed are taken from. */
enum FeedVocabulary {
  /** RSS and Atom of any version; what has no prefix is meant to be one of them. */
  CORE,
  /** Dublin Core, old and new. */
  DUBLIN_CORE,
  /** The module for whole contents of RSS. */
  CONTENT,
  /** Media RSS. */
  MEDIA,
  /** Podcasts. */
  ITUNES,
  /** FeedBurner, which puts its own address in the place of the real one. */
  FEEDBURNER,
  /** XHTML. */
  XHTML,
  /** All others. */
  OTHER;

  /** For each prefix that is used without being declared what it stands for. */
  static final Map<String, String> USUAL_PREFIXES =
      Map.of(
          "atom", "http://www.w3.org/2005/Atom",
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "content", "http://purl.org/rss/1.0/modules/content/",
          "media", "http://search.yahoo.com/mrss/",
          "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "feedburner", "http://rssnamespace.org/feedburner/ext/1.0",
          "xhtml", "http://www.w3.org/1999/xhtml",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

  /** The vocabulary of an element. Namespaces are written in many ways, few of them right. */
  static FeedVocabulary of(MarkupElement element) {
    String namespace = element.namespace().toLowerCase(Locale.ROOT);
    if (namespace.contains("purl.org/dc/")) {
      return DUBLIN_CORE;
    }
    if (namespace.contains("/modules/content")) {
      return CONTENT;
    }
    if (namespace.contains("/mrss")) {
      return MEDIA;
    }
    if (namespace.contains("itunes.com")) {
      return ITUNES;
    }
    if (namespace.contains("feedburner")) {
      return FEEDBURNER;
    }
    if (namespace.contains("/xhtml")) {
      return XHTML;
    }
    boolean core =
        namespace.contains("/atom") || namespace.contains("/rss") || namespace.contains("netscape");
    return core || !element.hasPrefix() ? CORE : OTHER;
  }
}

package dev.lede.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one way to write an address that the web writes in many ways. */
final class NormalisedUrl {
  /** Parameters that say how a reader came to the page and nothing about the page. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "twclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "_ga",
          "ocid",
          "cmpid",
          "ns_campaign",
          "ns_mchannel",
          "smid",
          "mkt_tok");

  private static final Pattern SITE = Pattern.compile("https?://[^/?#]+");

  private NormalisedUrl() {}

  /**
   * An address without what does not tell pages apart: capitals in scheme and host, the default
   * port, a slash at the end, the fragment, tracking parameters. What is no address of the web is
   * only stripped of white space.
   */
  static String of(String url) {
    String stripped = url.strip();
    Optional<URI> address = parse(stripped);
    if (address.isEmpty()) {
      return stripped;
    }
    URI uri = address.get();
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return scheme
        + "://"
        + user
        + uri.getHost().toLowerCase(Locale.ROOT)
        + port(scheme, uri.getPort())
        + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
        + query(uri);
  }

  /** Whether an address in this form names a site and no page of it. */
  static boolean isSite(String normalised) {
    return SITE.matcher(normalised).matches();
  }

  /** The site of an address as people call it: its host without {@code www.} or {@code m.}. */
  static String source(String url) {
    String host = parse(url.strip()).map(uri -> uri.getHost().toLowerCase(Locale.ROOT)).orElse("");
    String site = host.startsWith("www.") ? host.substring(4) : host;
    return site.startsWith("m.") ? site.substring(2) : site;
  }

  private static Optional<URI> parse(String url) {
    try {
      URI uri = new URI(url);
      return uri.getScheme() == null || uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String port(String scheme, int port) {
    boolean usual =
        port < 0
            || (scheme.equals("http") && port == 80)
            || (scheme.equals("https") && port == 443);
    return usual ? "" : ":" + port;
  }

  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    String query =
        Arrays.stream(uri.getRawQuery().split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }
}

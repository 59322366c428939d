package dev.lede.watch;

import dev.lede.search.NewsSearcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Fetches feeds, and is no burden to their servers: it says its name, asks for changes only, and
 * ends in bounded time with a bounded number of bytes.
 */
final class FeedClient implements AutoCloseable {
  private static final String USER_AGENT = "Lede/" + NewsSearcher.version() + " (news indexer)";
  private static final String ACCEPT =
      "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
          + " application/json;q=0.9, */*;q=0.5";

  /** The feed with everything a newspaper wrote in a week is ten times smaller. */
  static final int MOST_BYTES = 32 << 20;

  static final int MOST_REDIRECTS = 5;

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);

  /** So often is looked whether somebody wants to stop. */
  private static final int LOOK_MILLISECONDS = 100;

  private static final Set<Integer> MOVED_FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

  private final HttpClient http =
      HttpClient.newBuilder()
          // Asking old servers whether they speak a newer one confuses some.
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .followRedirects(Redirect.NEVER)
          .build();
  private final Duration longest;
  private final InstantSource clock;

  /**
   * A client.
   *
   * @param longest how long one answer may take, from the first byte to the last
   */
  FeedClient(Duration longest, InstantSource clock) {
    this.longest = longest;
    this.clock = clock;
  }

  /**
   * Asks for a feed.
   *
   * @param validators what its server said the last time
   * @param stop whether to give up
   */
  Answer get(URI address, Validators validators, BooleanSupplier stop) {
    URI lasting = address;
    URI next = address;
    boolean forGood = true;
    try {
      for (int i = 0; i <= MOST_REDIRECTS; i++) {
        HttpResponse<byte[]> response = send(next, validators, stop);
        if (!MOVED.contains(response.statusCode())) {
          return answer(response, lasting);
        }
        next = target(response, next);
        forGood &= MOVED_FOR_GOOD.contains(response.statusCode());
        lasting = forGood ? next : lasting;
      }
      return new Answer.Failed("more than " + MOST_REDIRECTS + " redirects");
    } catch (IOException | IllegalArgumentException e) {
      return new Answer.Failed(reason(e));
    }
  }

  private HttpResponse<byte[]> send(URI address, Validators validators, BooleanSupplier stop)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(longest)
            .header("User-Agent", USER_AGENT)
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", "gzip");
    validators.addTo(request);
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request.build(), head -> new BoundedBody(MOST_BYTES));
    try {
      return await(answer, stop);
    } finally {
      answer.cancel(true);
    }
  }

  private HttpResponse<byte[]> await(
      CompletableFuture<HttpResponse<byte[]>> answer, BooleanSupplier stop) throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    while (System.nanoTime() < end) {
      try {
        return answer.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (stop.getAsBoolean()) {
          throw new IOException("stopped", e);
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("stopped", e);
      }
    }
    throw new IOException("no whole answer in " + longest.toSeconds() + " s");
  }

  private Answer answer(HttpResponse<byte[]> response, URI address) {
    int status = response.statusCode();
    Optional<Duration> wait =
        response
            .headers()
            .firstValue("Retry-After")
            .flatMap(value -> RetryAfter.of(value, clock.instant()));
    return switch (status) {
      case 200 ->
          new Answer.Fresh(
              new Answer.Content(response.body()),
              response.headers().firstValue("Content-Type"),
              Validators.of(response.headers()),
              address);
      case 304 -> new Answer.Unchanged();
      case 410 -> new Answer.Gone();
      default ->
          wait.isPresent()
              ? new Answer.Later(wait.get(), "status " + status)
              : new Answer.Failed("status " + status);
    };
  }

  private static URI target(HttpResponse<byte[]> response, URI from) throws IOException {
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IOException("a redirect that leads nowhere"));
    URI to = from.resolve(location);
    if (!isWeb(to)) {
      throw new IOException("a redirect to '" + location + "'");
    }
    return to;
  }

  /** Whether an address is one that can be fetched. */
  static boolean isWeb(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return switch (e.getClass().getSimpleName()) {
      case "HttpConnectTimeoutException" -> "no connection in " + TO_CONNECT.toSeconds() + " s";
      case "HttpTimeoutException" -> "no answer in time";
      case "ConnectException", "UnresolvedAddressException" -> "cannot connect";
      default -> message == null || message.isEmpty() ? e.getClass().getSimpleName() : message;
    };
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}

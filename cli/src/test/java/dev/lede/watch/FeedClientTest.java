package dev.lede.watch;

import static dev.lede.watch.LocalServer.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.watch.LocalServer.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FeedClientTest {
  private static final Instant NOW = Instant.parse("2025-03-04T12:00:00Z");

  private static Answer get(LocalServer server, Duration longest) {
    return get(server.address("/feed"), longest);
  }

  private static Answer get(URI address, Duration longest) {
    try (FeedClient client = new FeedClient(longest, InstantSource.fixed(NOW))) {
      return client.get(address, Validators.NONE, () -> false);
    }
  }

  private static Answer answer(Reply... replies) {
    try (LocalServer server = new LocalServer(replies)) {
      return get(server, Duration.ofSeconds(20));
    }
  }

  @Test
  void fetchesAFeedWithItsValidators() throws IOException {
    Map<String, String> headers = Map.of("ETag", "\"v1\"", "Last-Modified", "yesterday");
    Answer.Fresh fresh = assertInstanceOf(Answer.Fresh.class, answer(reply(200, "{}", headers)));
    assertEquals("{}", new String(fresh.content().open().readAllBytes(), UTF_8));
    assertEquals("Optional[\"v1\"]", fresh.validators().etag().toString());
    assertEquals("Optional[yesterday]", fresh.validators().lastModified().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          304 |                               | Unchanged[]
          410 |                               | Gone[]
          404 |                               | Failed[why=status 404]
          500 |                               | Failed[why=status 500]
          503 | 120                           | Later[delay=PT2M, why=status 503]
          429 | Tue, 4 Mar 2025 13:00:00 GMT  | Later[delay=PT1H, why=status 429]
          429 | Tue, 4 Mar 2025 11:00:00 GMT  | Later[delay=PT0S, why=status 429]
          429 | 999999999                     | Later[delay=PT24H, why=status 429]
          429 | soon                          | Failed[why=status 429]
          """)
  void understandsTheOtherAnswers(int status, String retryAfter, String expected) {
    Map<String, String> headers = retryAfter == null ? Map.of() : Map.of("Retry-After", retryAfter);
    assertEquals(expected, answer(reply(status, "", headers)).toString());
  }

  @Test
  void hangsUpOnABodyWithoutEnd() {
    Reply endless =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 1_000; i++) {
              out.write(new byte[1 << 20]);
            }
          }
        };
    assertEquals("Failed[why=larger than 32 MiB]", answer(endless).toString());
  }

  @Test
  void hangsUpOnABodyThatDrips() {
    Reply dripping =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('x');
              out.flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    try (LocalServer server = new LocalServer(dripping)) {
      Answer.Failed failed =
          assertInstanceOf(Answer.Failed.class, get(server, Duration.ofSeconds(1)));
      assertTrue(
          failed.why().startsWith("no whole answer") || failed.why().equals("no answer in time"),
          failed.why());
    }
  }

  @Test
  void followsRedirectsAndRemembersThoseForGood() {
    Reply forGood = reply(301, "", Map.of("Location", "/new"));
    Reply forNow = reply(302, "", Map.of("Location", "/elsewhere"));
    assertEquals("/new", lasting(forGood, reply(200, "{}")));
    assertEquals("/feed", lasting(forNow, reply(200, "{}")));
    assertEquals("/feed", lasting(forNow, forGood, reply(200, "{}")));
    assertEquals("/new", lasting(forGood, forNow, reply(200, "{}")));
  }

  private static String lasting(Reply... replies) {
    return assertInstanceOf(Answer.Fresh.class, answer(replies)).address().getPath();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /feed              | Failed[why=more than 5 redirects]
          file:///etc/passwd | Failed[why=a redirect to 'file:///etc/passwd']
          ftp://x.example/   | Failed[why=a redirect to 'ftp://x.example/']
          """)
  void refusesOddRedirects(String location, String expected) {
    assertEquals(expected, answer(reply(301, "", Map.of("Location", location))).toString());
  }

  @Test
  void saysThatNobodyIsThere() {
    LocalServer server = new LocalServer(reply(200, ""));
    URI address = server.address("/");
    server.close();
    assertEquals("Failed[why=cannot connect]", get(address, Duration.ofSeconds(5)).toString());
  }
}

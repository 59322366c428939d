package dev.lede.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of text that tells whether it changed: the first 128 bits of its SHA-256, as 32
 * hexadecimal digits. Each part goes in with its length before it, so that moving a word from one
 * part to the next changes the digest.
 */
public final class Fingerprint {
  private static final int BYTES = 16;

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The fingerprint of everything in an article but its id and its origin. */
  public static String of(Article article) {
    Fingerprint content = new Fingerprint();
    content.add(article.headline());
    content.add(article.body());
    content.addAll(article.authors());
    content.add(article.source());
    content.add(article.section());
    content.addAll(article.tags());
    content.add(article.place());
    content.add(article.url());
    content.add(article.language());
    content.add(article.published().map(Published::toString).orElse(""));
    article
        .extra()
        .forEach(
            (key, json) -> {
              content.add(key);
              content.add(json);
            });
    return content.hex();
  }

  /** The fingerprint of texts in their order. */
  public static String of(String... parts) {
    Fingerprint content = new Fingerprint();
    content.addAll(List.of(parts));
    return content.hex();
  }

  private void addAll(List<String> parts) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, parts.size()));
    parts.forEach(this::add);
  }

  private void add(String part) {
    byte[] bytes = part.getBytes(UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private String hex() {
    return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
  }
}

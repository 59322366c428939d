package dev.lede.ingest.archive;

import java.util.Optional;

/** The bytes of a web page with what is known of them. */
public final class ArchivedPage {
  private final String address;
  private final String fetched;
  private final Optional<String> charset;
  private final byte[] bytes;

  ArchivedPage(String address, String fetched, Optional<String> charset, byte[] bytes) {
    this.address = address;
    this.fetched = fetched;
    this.charset = charset;
    this.bytes = bytes;
  }

  /** Where the page was. */
  public String address() {
    return address;
  }

  /** When it was fetched, as the archive says it; empty where it does not. */
  public String fetched() {
    return fetched;
  }

  /** The character set that was stated when it was sent. */
  public Optional<String> charset() {
    return charset;
  }

  /** The page itself, unpacked; not to be written to. */
  public byte[] bytes() {
    return bytes;
  }
}

package dev.lede.ingest;

import java.io.InputStream;
import java.util.Optional;

/**
 * A file that was fetched from the web.
 *
 * @param address where it always lies: what has no name of its own in it is known by this address
 * @param bytes its content as it came, perhaps compressed
 * @param contentType what the server said it is, such as {@code text/xml; charset=iso-8859-1}
 */
public record Download(String address, InputStream bytes, Optional<String> contentType) {}

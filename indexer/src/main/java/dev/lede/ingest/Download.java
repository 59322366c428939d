package dev.lede.ingest;

import java.io.InputStream;

/**
 * A file that was fetched from the web.
 *
 * @param address where it always lies: what has no name of its own in it is known by this address
 * @param bytes its content as it came, perhaps compressed
 */
public record Download(String address, InputStream bytes) {}

package dev.lede.ingest.archive;

/** What one record of an archive of the web holds. */
public sealed interface ArchiveRecord {

  /**
   * Where it begins: the byte of the stored file where each record is packed by itself, as is
   * usual, or else the byte of what is unpacked.
   */
  long position();

  /** A web page as it was answered. */
  record Page(long position, ArchivedPage page) implements ArchiveRecord {}

  /** What is no web page: a request, a picture, an error. */
  record Other(long position) implements ArchiveRecord {}

  /**
   * A record that cannot be read.
   *
   * @param why the reason, without the place
   */
  record Broken(long position, String why) implements ArchiveRecord {}
}

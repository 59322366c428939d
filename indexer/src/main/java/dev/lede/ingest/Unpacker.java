package dev.lede.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** Unpacks streams and archives with the library for it, which only this class sees. */
final class Unpacker {
  private static final int BUFFER = 1 << 16;

  /** A packed file may ask for any amount of memory; the strongest usual setting needs 65 MiB. */
  private static final int MOST_MEMORY_KIBIBYTES = 128 << 10;

  private Unpacker() {}

  /**
   * What a packed stream holds, the parts of several that were joined one after the other too.
   *
   * @throws IOException if it is damaged, asks for too much memory or needs a library that is not
   *     there
   */
  static InputStream unpacked(Packing packing, InputStream packed) throws IOException {
    try {
      return switch (packing) {
        case GZIP -> new GZIPInputStream(promising(packed), BUFFER);
        case BZIP2 -> new BZip2CompressorInputStream(packed, true);
        case XZ ->
            XZCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .setMemoryLimitKiB(MOST_MEMORY_KIBIBYTES)
                .get();
        case LZ4 -> new FramedLZ4CompressorInputStream(packed, true);
        case ZSTANDARD -> new ZstdCompressorInputStream(packed);
        case ZIP, EMPTY_ZIP, TAR -> throw new IllegalArgumentException(packing + " is an archive");
      };
    } catch (MemoryLimitException e) {
      throw new IOException("it needs more than 128 MiB to be unpacked", e);
    } catch (NoClassDefFoundError e) {
      String library = packing == Packing.XZ ? "xz" : "zstd-jni";
      throw new IOException("the library " + library + " is not on the class path", e);
    }
  }

  /**
   * Claims that more bytes are available: the JDK asks before it looks for a further part of a
   * packed file, and a pipe that is slow would end it early.
   */
  private static InputStream promising(InputStream packed) {
    return new FilterInputStream(packed) {
      @Override
      public int available() {
        return 1;
      }
    };
  }

  /** How something packed by gzip begins, as far as it can be told. */
  static byte[] beginning(byte[] packed) {
    ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      int next = in.read();
      while (next >= 0 && beginning.size() < packed.length) {
        beginning.write(next);
        next = in.read();
      }
    } catch (IOException e) {
      // What came before the damage is the beginning.
    }
    return beginning.toByteArray();
  }

  /** The files in an archive, one after the other. */
  static Archive archive(Packing packing, InputStream packed) throws IOException {
    return switch (packing) {
      // Entries whose length stands behind them can be read as they come.
      case ZIP, EMPTY_ZIP -> new Archive(new ZipArchiveInputStream(packed, "UTF-8", true, true));
      case TAR -> new Archive(new TarArchiveInputStream(packed, "UTF-8"));
      case GZIP, BZIP2, XZ, LZ4, ZSTANDARD ->
          throw new IllegalArgumentException(packing + " is no archive");
    };
  }

  /** An archive that is read from its beginning to its end. */
  static final class Archive {
    private final ArchiveInputStream<?> entries;

    private Archive(ArchiveInputStream<?> entries) {
      this.entries = entries;
    }

    /**
     * The next file; what was not read of the one before is passed over.
     *
     * @throws IOException if the archive is damaged or breaks off
     */
    Optional<Entry> next() throws IOException {
      ArchiveEntry entry = entries.getNextEntry();
      while (entry != null && entry.isDirectory()) {
        entry = entries.getNextEntry();
      }
      return entry == null
          ? Optional.empty()
          : Optional.of(new Entry(entry.getName(), entries, entries.canReadEntryData(entry)));
    }
  }

  /**
   * A file in an archive.
   *
   * @param name as it stands there, which may be any text
   * @param bytes its content, until the next one is asked for
   * @param readable whether it is packed in a way that is known, and not encrypted
   */
  record Entry(String name, InputStream bytes, boolean readable) {}
}

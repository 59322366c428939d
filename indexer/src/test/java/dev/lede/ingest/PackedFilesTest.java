package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packed files and archives are read as they are. */
class PackedFilesTest {
  private static final byte[] ONE = "{\"title\":\"One\"}\n".getBytes(UTF_8);
  private static final byte[] TEXT = "Two\n\nA ferry sank.\n".getBytes(UTF_8);

  @FunctionalInterface
  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  private record File(String name, String content) {
    File(String name, byte[] content) {
      this(name, new String(content, ISO_8859_1));
    }

    byte[] bytes() {
      return content.getBytes(ISO_8859_1);
    }
  }

  private static byte[] pack(String packing, byte[] content) throws IOException {
    return switch (packing) {
      case "gz" -> through(GZIPOutputStream::new, content);
      case "bz2" -> through(BZip2CompressorOutputStream::new, content);
      case "xz" -> through(XZCompressorOutputStream::new, content);
      case "zst" -> through(ZstdOutputStream::new, content);
      case "zip" -> zip(new File("one.jsonl", content));
      case "tar" -> tar(new File("one.jsonl", content));
      default -> throw new IllegalArgumentException(packing);
    };
  }

  private static byte[] through(Packer packer, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(File... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    zip(new ZipArchiveOutputStream(bytes), files);
    return bytes.toByteArray();
  }

  private static void zip(ZipArchiveOutputStream archive, File... files) throws IOException {
    try (archive) {
      for (File file : files) {
        archive.putArchiveEntry(new ZipArchiveEntry(file.name));
        archive.write(file.bytes());
        archive.closeArchiveEntry();
      }
    }
  }

  private static byte[] tar(File... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes, "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (File file : files) {
        TarArchiveEntry entry = new TarArchiveEntry(file.name, true);
        entry.setSize(file.bytes().length);
        out.putArchiveEntry(entry);
        out.write(file.bytes());
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> outcomes(String name, byte[] content) {
    return Reading.outcomes(Reading.file(name, content, ReadOptions.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "gz, a.jsonl.gz",
    "bz2, a.jsonl.bz2",
    "xz, a.jsonl.xz",
    "zst, a.jsonl.zst",
    "zip, a.zip",
    "tar, a.tar",
    "gz, a.jsonl",
    "zip, a",
    "tar, a.txt",
    "tar gz, a.tar.gz",
    "tar gz, a.tgz",
    "tar xz, a.txz",
    "tar zst, a.tar.zst",
    "tar bz2, a.tbz2",
    "gz zip, a.zip",
    "bz2 tar gz, a.tar.gz",
    "zip zip tar zip, a.zip",
  })
  void isReadWhateverItIsPackedIn(String packings, String name) throws IOException {
    byte[] content = ONE;
    for (String packing : packings.split(" ", -1)) {
      content = pack(packing, content);
    }
    assertEquals(List.of("One"), outcomes(name, content));
  }

  @ParameterizedTest
  @CsvSource({"gz", "bz2", "xz", "zst"})
  void partsOneAfterTheOtherAreOneFile(String packing) throws IOException {
    byte[] part = pack(packing, ONE);
    byte[] both = Arrays.copyOf(part, 2 * part.length);
    System.arraycopy(part, 0, both, part.length, part.length);
    assertEquals(List.of("One", "One"), outcomes("a.jsonl." + packing, both));
  }

  @Test
  void anArticleSaysWhereInAnArchiveItWas() throws IOException {
    byte[] inner = tar(new File("days/one.jsonl", ONE), new File("days/two.txt", TEXT));
    List<Parsed> all =
        Reading.file("a.zip", zip(new File("week.tar.gz", pack("gz", inner))), ReadOptions.NONE);
    assertEquals(
        List.of("a.zip!week.tar.gz/days/one.jsonl:1", "a.zip!week.tar.gz/days/two.txt"),
        all.stream().map(parsed -> parsed.origin().toString()).toList());
    assertEquals(
        "file:/news/a.zip!week.tar.gz/days/two.txt", ((Parsed.Ok) all.get(1)).article().id());
  }

  @Test
  void whatIsHiddenOrNoNewsIsPassedOver() throws IOException {
    byte[] picture = {0, 1, 2, 3, 0, 0, 0};
    List<File> files =
        List.of(
            new File(".hidden.jsonl", ONE),
            new File("a/.git/one.jsonl", ONE),
            new File("__MACOSX/one.jsonl", ONE),
            new File("a.png", picture),
            new File("./one.jsonl", ONE));
    List<String> expected =
        List.of("a.%s!a.png: skipped: not a kind of news file that Lede reads", "One");
    assertEquals(
        expected.stream().map(line -> line.formatted("zip")).toList(),
        outcomes("a.zip", zip(files.toArray(File[]::new))));
    assertEquals(
        expected.stream().map(line -> line.formatted("tar")).toList(),
        outcomes("a.tar", tar(files.toArray(File[]::new))));
    assertEquals(
        List.of("a.docx: skipped: not a kind of news file that Lede reads"),
        outcomes("a.docx", zip(new File("word/document.txt", TEXT))));
  }

  @Test
  void aNameIsOnlyAName() throws IOException {
    byte[] archive =
        zip(
            new File("../../etc/one.jsonl", ONE),
            new File("/etc/two.txt", TEXT),
            new File("a\u001b[31m\nb.jsonl", ONE));
    assertEquals(List.of("One", "Two", "One"), outcomes("a.zip", archive));
    assertEquals(
        List.of("One", "Two"),
        outcomes(
            "a.tar", tar(new File("../../etc/one.jsonl", ONE), new File("/etc/two.txt", TEXT))));
  }

  @Test
  void whatIsWrongWithOneFileCostsNoOther() throws IOException {
    byte[] packed = pack("gz", "{\"title\":\"Two\"}\n".repeat(99).getBytes(UTF_8));
    byte[] damaged = Arrays.copyOf(packed, packed.length - 9);
    List<String> found =
        outcomes(
            "a.zip",
            zip(
                new File("empty.txt", new byte[0]),
                new File("two.jsonl.gz", damaged),
                new File("one.jsonl", ONE)));
    assertEquals("a.zip!empty.txt: empty file", found.get(0));
    assertEquals("a.zip!two.jsonl.gz: the packed file breaks off", found.get(found.size() - 2));
    assertEquals("One", found.getLast());
  }

  /** All that comes out before the break is read, however little that is. */
  @Test
  void ofAShortFileThatBreaksOffEachLineIsRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append("{\"title\":\"").append(Integer.toHexString(i * 0x9E3779B9)).append("\"}\n");
    }
    byte[] packed = pack("gz", lines.toString().getBytes(UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length - 200);
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(cut))) {
      assertThrows(EOFException.class, () -> in.transferTo(before));
    }
    long whole = before.toString(UTF_8).chars().filter(sign -> sign == '\n').count();
    assertTrue(whole > 100 && whole < 200, whole + " lines");
    List<String> found = outcomes("a.zip", zip(new File("a.jsonl.gz", cut)));
    assertEquals("a.zip!a.jsonl.gz: the packed file breaks off", found.getLast());
    assertEquals(whole, found.stream().filter(one -> !one.startsWith("a.zip")).count(), "articles");
  }

  @Test
  void ofAShortTableThatBreaksOffEachRowIsRead() throws IOException {
    StringBuilder rows = new StringBuilder("title,url\n");
    for (int i = 0; i < 200; i++) {
      rows.append(Integer.toHexString(i * 0x9E3779B9)).append(",https://a.example/").append(i);
      rows.append('\n');
    }
    byte[] packed = pack("gz", rows.toString().getBytes(UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length - 200);
    List<String> found = outcomes("a.zip", zip(new File("a.csv.gz", cut)));
    assertEquals("a.zip!a.csv.gz: the packed file breaks off", found.getLast());
    assertTrue(found.size() > 100, found.size() + " outcomes");
  }

  @ParameterizedTest
  @CsvSource({"gz", "bz2", "xz", "zst", "zip", "tar"})
  void ofWhatBreaksOffTheBeginningIsRead(String packing) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      lines.append("{\"title\":\"").append(Integer.toHexString(i * 0x9E3779B9)).append("\"}\n");
    }
    byte[] whole = pack(packing, lines.toString().getBytes(UTF_8));
    List<Parsed> found = all(Arrays.copyOf(whole, whole.length * 9 / 10));
    String last = ((Parsed.Problem) found.getLast()).why();
    assertTrue(last.startsWith("the packed file ") || last.startsWith("cannot be read: "), last);
    assertTrue(found.size() > 10_000, packing + " " + found.size());
  }

  private static List<Parsed> all(byte[] content) {
    NewsReader reader =
        new NewsReader(List.of("-"), new ByteArrayInputStream(content), ReadOptions.NONE);
    List<Parsed> all = new ArrayList<>();
    reader.forEachRemaining(all::add);
    return all;
  }

  @Test
  void nothingIsUnpackedMoreThanEightTimes() throws IOException {
    byte[] content = ONE;
    for (int i = 0; i < 8; i++) {
      content = pack("gz", content);
    }
    assertEquals(List.of("One"), outcomes("a.jsonl", content));
    assertEquals(
        List.of("a.jsonl: packed more than 8 times over"),
        outcomes("a.jsonl", pack("gz", content)));
  }

  /** As long as it is, it packs to nearly nothing. */
  @Test
  void aBombIsStopped() throws IOException {
    long size = 3L << 30;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(packed)) {
      byte[] letters = "a".repeat(1 << 20).getBytes(UTF_8);
      for (long written = 0; written < size; written += letters.length) {
        out.write(letters);
      }
    }
    byte[] bomb = zip(new File("bomb.jsonl.zst", packed.toByteArray()), new File("one.jsonl", ONE));
    List<String> found = Reading.outcomes(all(bomb));
    assertEquals(
        List.of("-: it unpacks to more than 200 times its size: nothing more was read of it"),
        found);
  }

  @Test
  void anEmptyArchiveIsSaidToBeOne() throws IOException {
    assertEquals(List.of("a.zip: empty archive"), outcomes("a.zip", zip()));
  }

  @Test
  void anEncryptedFileIsPassedOverWithAReason() throws IOException {
    byte[] archive;
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
      // Where it can go back, the length of a file stands before it, and it can be passed over.
      zip(
          new ZipArchiveOutputStream(channel),
          new File("secret.jsonl", ONE),
          new File("one.jsonl", ONE));
      archive = Arrays.copyOf(channel.array(), (int) channel.size());
    }
    // The first bit of the flags, at byte 6 of each file's header.
    archive[6] |= 1;
    assertEquals(
        List.of("a.zip!secret.jsonl: encrypted, or packed in a way that is not known", "One"),
        outcomes("a.zip", archive));
  }
}

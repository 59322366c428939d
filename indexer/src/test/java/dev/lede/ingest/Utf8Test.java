package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

  /** The bytes at which the rules change. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Integer[] edges = {
      0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };
    return Arbitraries.of(edges).map(Integer::byteValue).array(byte[].class).ofMaxSize(8);
  }

  @Property(tries = 20_000)
  void agreesWithTheDecoderOfTheJdk(@ForAll("bytes") byte[] bytes) {
    assertEquals(validLength(bytes), Utf8.firstInvalid(bytes, 0, bytes.length));
  }

  @Property(tries = 5_000)
  void piecesGiveTheSame(@ForAll("bytes") byte[] bytes) {
    Utf8 text = new Utf8();
    long invalid = -1;
    for (int i = 0; i < bytes.length && invalid < 0; i++) {
      invalid = text.check(bytes, i, i + 1);
    }
    assertEquals(validLength(bytes), invalid < 0 ? text.unfinished() : invalid);
  }

  /** How far the JDK reads before it stumbles; -1 where it reads everything. */
  private static long validLength(byte[] bytes) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return decoder.decode(in, CharBuffer.allocate(16), true).isError() ? in.position() : -1;
  }
}

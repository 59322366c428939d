package dev.lede.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.ingest.JsonElements.Element;
import dev.lede.ingest.JsonValue.Members;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of a stream of JSON, which goes on behind a broken one: at the next object that
 * begins with the key that elements begin with. A comma too many or too few costs nothing.
 */
final class JsonStream {
  private static final Pattern FIRST_KEY =
      Pattern.compile("\\{\\s*(\"(?:[^\"\\\\]|\\\\.){1,200}+\")\\s*:");

  /** So much of a broken element is searched for its first key, in bytes. */
  private static final int BEGINNING = 1_000;

  /** Lets the parser begin where what follows is not UTF-8. */
  private static final String BLANK = "    ";

  private static final int LENGTH_OF_BYTE_ORDER_MARK = 3;

  private final RecordedBytes bytes;
  private final JsonElements elements;
  private Optional<String> firstKey = Optional.empty();
  private long resumedAt = -1;

  /** Where that stands from which the source reads. */
  private long base;

  private long baseLine;
  private long baseColumn;

  /**
   * Reads no more than a byte order mark yet.
   *
   * @param file where the stream was read; see {@link Input#identity}
   */
  JsonStream(InputStream stored, ArticleKeys keys, Optional<String> file) throws IOException {
    bytes = new RecordedBytes(stored);
    if (has(LENGTH_OF_BYTE_ORDER_MARK) && startsWithByteOrderMark()) {
      bytes.forget(LENGTH_OF_BYTE_ORDER_MARK);
    }
    elements = new JsonElements(sourceBehind(BLANK), keys, file);
  }

  /** The next element; empty at the end of the stream. */
  Optional<Element> next() throws IOException, BrokenElementException {
    while (true) {
      try {
        Optional<Element> element = elements.next();
        forgetRead();
        element.ifPresent(this::noteFirstKey);
        return element;
      } catch (BrokenJsonException e) {
        long line = baseLine + e.line() - 1;
        long column = e.line() > 1 ? e.column() : baseColumn + e.column() - 1;
        goOn("%s at line %d, column %d".formatted(e.reason(), line, column));
      } catch (InvalidUtf8Exception e) {
        goOn(InvalidUtf8Exception.message(base + e.offset()));
      }
    }
  }

  /** What the list says of the element that was broken. */
  Optional<JsonFeedHead> feed() {
    return elements.feed();
  }

  private void noteFirstKey(Element element) {
    if (firstKey.isEmpty() && element.value() instanceof Members object) {
      firstKey = object.members().stream().map(member -> JsonText.of(member.key())).findFirst();
    }
  }

  private void forgetRead() {
    long read = base + elements.endOfLast() - bytes.offset();
    bytes.forget(Math.clamp(read, 0, bytes.length()));
  }

  /** Goes on where only a comma was wrong; else behind the broken element, if there is a place. */
  private void goOn(String why) throws IOException, BrokenElementException {
    boolean tooLong = bytes.isLost();
    forgetRead();
    while (has(1) && isSeparator(bytes.at(0))) {
      bytes.forget(1);
    }
    boolean here = has(1) && (bytes.at(0) == '{' || (bytes.at(0) == ']' && elements.isInList()));
    if (here && !elements.hasBegun() && bytes.offset() != resumedAt) {
      resume();
      return;
    }
    Optional<String> key = firstKey.or(this::keyAtMark);
    long start = bytes.offset();
    int next = key.isPresent() ? new NextElement(bytes, key.get()).find() : rest();
    boolean last = next == bytes.length();
    tooLong |= bytes.offset() != start;
    Optional<byte[]> element =
        Optional.of(bytes.first(lengthWithoutSeparators(next))).filter(all -> all.length > 0);
    bytes.forget(next);
    resume();
    throw new BrokenElementException(why, tooLong ? Optional.empty() : element, last);
  }

  private void resume() throws IOException {
    resumedAt = bytes.offset();
    elements.readOn(sourceBehind(BLANK + elements.opening()));
  }

  private JsonSource sourceBehind(String opening) throws IOException {
    base = bytes.offset() - opening.length();
    baseLine = bytes.line();
    baseColumn = bytes.column() - opening.length();
    bytes.again(opening.getBytes(UTF_8));
    return JsonSource.of(new Utf8InputStream(bytes));
  }

  private boolean startsWithByteOrderMark() {
    return bytes.at(0) == (byte) 0xEF && bytes.at(1) == (byte) 0xBB && bytes.at(2) == (byte) 0xBF;
  }

  private boolean has(int length) throws IOException {
    while (bytes.length() < length) {
      if (!bytes.readOn()) {
        return false;
      }
    }
    return true;
  }

  private int rest() throws IOException {
    while (bytes.readOn()) {}
    return bytes.length();
  }

  private int lengthWithoutSeparators(int length) {
    int end = length;
    while (end > 0 && isSeparator(bytes.at(end - 1))) {
      end--;
    }
    return end;
  }

  private Optional<String> keyAtMark() {
    String text = new String(bytes.first(Math.min(bytes.length(), BEGINNING)), UTF_8);
    Matcher key = FIRST_KEY.matcher(text);
    return key.lookingAt() ? Optional.of(key.group(1)) : Optional.empty();
  }

  private static boolean isSeparator(byte sign) {
    return sign == ',' || NextElement.isBlank(sign);
  }
}

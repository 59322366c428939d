package dev.lede.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads topics: lines of an id, a tab and the text, or the classic markup of TREC, where a line
 * begins with {@code <top>}.
 */
public final class TopicFile {
  private TopicFile() {}

  /**
   * The topics in their order.
   *
   * @throws MalformedLineException if a topic has no id or no text, or an id comes twice
   * @throws IOException if the file cannot be read or has no topics
   */
  public static List<Topic> read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    Line.forEach(file, lines::add);
    if (lines.isEmpty()) {
      throw new IOException(file + " has no topics: write lines of an id, a tab and the text");
    }
    Map<String, Topic> topics = new LinkedHashMap<>();
    if (lines.stream().anyMatch(TrecMarkup::begins)) {
      for (TrecMarkup markup : TrecMarkup.split(lines)) {
        add(markup.topic(), markup.first(), topics);
      }
    } else {
      for (Line line : lines) {
        add(tabbed(line), line, topics);
      }
    }
    return List.copyOf(topics.values());
  }

  private static Topic tabbed(Line line) throws MalformedLineException {
    int tab = line.text().indexOf('\t');
    if (tab < 0) {
      throw line.malformed(
          "a topic is an id, a tab and the text, and here is no tab: " + Line.quoted(line.text()));
    }
    return new Topic(line.text().substring(0, tab).strip(), line.text().substring(tab).strip());
  }

  private static void add(Topic topic, Line line, Map<String, Topic> topics)
      throws MalformedLineException {
    if (topic.id().isEmpty() || !WrittenId.of(topic.id()).equals(topic.id())) {
      throw line.malformed(
          "the id of a topic is letters, digits and signs without white space, not "
              + Line.quoted(topic.id()));
    }
    if (topic.text().isBlank()) {
      throw line.malformed("topic " + Line.quoted(topic.id()) + " has no text");
    }
    if (topics.putIfAbsent(topic.id(), topic) != null) {
      throw line.malformed("topic " + Line.quoted(topic.id()) + " is there twice");
    }
  }
}

package dev.lede.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics of the sample data with what was judged relevant to them. */
record Judgments(List<Topic> topics) {

  /** A query, and the grade of each article that was judged for it. */
  record Topic(String query, Map<String, Integer> grades) {
    int grade(String id) {
      return grades.getOrDefault(id, 0);
    }
  }

  static Judgments read(Path folder) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("sample.qrels"))) {
      String[] parts = line.split(" ", 4);
      grades
          .computeIfAbsent(parts[0], topic -> new HashMap<>())
          .put(parts[2], Integer.parseInt(parts[3]));
    }
    List<Topic> topics =
        Files.readAllLines(folder.resolve("topics.tsv")).stream()
            .map(line -> line.split("\t", 2))
            .map(parts -> new Topic(parts[1], grades.getOrDefault(parts[0], Map.of())))
            .toList();
    return new Judgments(topics);
  }
}

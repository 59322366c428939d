import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What Lede's time goes to, by samples of the stack. A sample belongs to the first phase that has
 * one of its frames, the outermost frame first.
 */
final class Phases {
  /** Part of a class and method, and the phase it begins. */
  private static final Map<String, String> BEGIN = new LinkedHashMap<>();

  static {
    BEGIN.put("dev.lede.query.", "parse");
    BEGIN.put("SearchRequest.", "parse");
    BEGIN.put("LuceneIndex.translation", "translate");
    BEGIN.put("Search.find", "search");
    BEGIN.put("StoredFields.", "stored fields");
    BEGIN.put("NewsFields.read", "stored fields");
    BEGIN.put("MatchSources.", "matches");
    BEGIN.put("MatchReader.", "matches");
    BEGIN.put("WordWeights.", "matches");
    BEGIN.put("search.lucene.Snippets.", "passages");
  }

  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private Phases() {}

  static void print(Work work) throws IOException {
    Path file = Files.createTempFile("phases", ".jfr");
    Map<String, Integer> samples = new LinkedHashMap<>();
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(1));
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
      RecordingFile.readAllEvents(file).stream()
          .filter(event -> event.getStackTrace() != null)
          .map(event -> phase(event.getStackTrace().getFrames()))
          .forEach(phase -> samples.merge(phase, 1, Integer::sum));
    } finally {
      Files.delete(file);
    }
    int all = samples.values().stream().mapToInt(i -> i).sum();
    System.out.println("| phase | share |");
    System.out.println("| --- | --- |");
    samples.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            phase ->
                System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f %% |%n",
                    phase.getKey(),
                    100.0 * phase.getValue() / all));
  }

  private static String phase(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames.reversed()) {
      String method = frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
      for (Map.Entry<String, String> begin : BEGIN.entrySet()) {
        if (method.contains(begin.getKey())) {
          return begin.getValue();
        }
      }
    }
    return "rest";
  }
}

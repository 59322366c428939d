package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is inside the one jar of the command, beside what its parts bring along. */
class ShippedJarIT {
  private static final String SERVICES = "META-INF/services/";

  @Test
  void hasEveryServiceOfItsParts() throws IOException {
    try (JarFile jar = open()) {
      List<String> services =
          names(jar).stream()
              .filter(name -> name.startsWith(SERVICES) && !name.equals(SERVICES))
              .toList();
      assertTrue(
          services.contains(SERVICES + "org.apache.lucene.codecs.Codec"), services.toString());
      for (String service : services) {
        Set<String> expected = new TreeSet<>();
        for (URL part : Collections.list(getClass().getClassLoader().getResources(service))) {
          try (InputStream in = part.openStream()) {
            expected.addAll(providers(in));
          }
        }
        try (InputStream in = jar.getInputStream(jar.getEntry(service))) {
          assertEquals(expected, providers(in), service);
        }
      }
    }
  }

  @Test
  void saysThatItCouldNotWriteItsResults() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "Linux has a device that is always full");
    Path errors = Files.createTempFile("errors", "");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-jar", "target/lede.jar", "help")
            .redirectOutput(full.toFile())
            .redirectError(errors.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    String said = Files.readString(errors);
    Files.delete(errors);
    assertEquals(2, process.exitValue(), said);
    assertTrue(said.startsWith("lede: cannot write the results: "), said);
  }

  @Test
  void isNoModuleAndHasNothingTwice() throws IOException {
    try (JarFile jar = open()) {
      List<String> names = names(jar);
      assertEquals(
          List.of(), names.stream().filter(name -> name.endsWith("module-info.class")).toList());
      assertEquals(names.size(), new TreeSet<>(names).size());
    }
  }

  @Test
  void saysWhatItIsAndNeeds() throws IOException {
    try (JarFile jar = open()) {
      Attributes attributes = jar.getManifest().getMainAttributes();
      assertEquals("dev.lede.cli.Main", attributes.getValue("Main-Class"));
      assertEquals(
          "true", attributes.getValue("Multi-Release"), "Lucene has classes for newer JDKs");
      assertEquals("ALL-UNNAMED", attributes.getValue("Enable-Native-Access"));
      assertTrue(attributes.getValue("Implementation-Version").matches("\\d+\\.\\d+.*"));
    }
  }

  @Test
  void carriesTheLicencesOfItsParts() throws IOException {
    try (JarFile jar = open()) {
      List<String> names = names(jar);
      for (String file : List.of("LICENSE", "NOTICE", "LICENSE.txt", "jsoup/LICENSE")) {
        assertTrue(names.contains("META-INF/" + file), file);
      }
      try (InputStream notice = jar.getInputStream(jar.getEntry("META-INF/NOTICE"))) {
        String text = new String(notice.readAllBytes(), UTF_8);
        for (String part :
            List.of(
                "FastCSV",
                "JLine",
                "Jackson",
                "juniversalchardet",
                "jwarc",
                "picocli",
                "progressbar",
                "XZ for Java",
                "zstd-jni")) {
          assertTrue(text.contains(part), part);
        }
      }
      try (InputStream notice = jar.getInputStream(jar.getEntry("META-INF/NOTICE.txt"))) {
        assertTrue(new String(notice.readAllBytes(), UTF_8).contains("Apache Lucene"));
      }
    }
  }

  private static JarFile open() throws IOException {
    return new JarFile(Path.of("target/lede.jar").toFile());
  }

  private static List<String> names(JarFile jar) {
    return jar.stream().map(ZipEntry::getName).toList();
  }

  private static Set<String> providers(InputStream in) throws IOException {
    return new String(in.readAllBytes(), UTF_8)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.cli.Checkout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher with the jar that ships and a real JVM; only Maven, which would build it again, is a
 * stub.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final Path JAR = Path.of("target/lede.jar").toAbsolutePath();
  private static final String JDK = System.getProperty("java.home");

  static Checkout checkout;

  @BeforeAll
  static void build(@TempDir Path temp) throws IOException {
    checkout = new Checkout(temp.toRealPath());
    checkout.installMavenThatDelivers(JAR);
    checkout.environment.put("JAVA_HOME", JDK);
    Run first = checkout.lede("--version");
    assertEquals("lede: building once (about a minute)…\n", first.err());
  }

  @AfterEach
  void removeOptions() {
    checkout.environment.remove("LEDE_JAVA_OPTS");
  }

  @Test
  void doesWhatThePlainJarDoes() throws IOException {
    for (List<String> call :
        List.of(
            List.of("--version"),
            List.of("help"),
            List.of("search", "two words", "", "*", "a\nb", "@file", "--", "-x"),
            List.of("no such command"))) {
      String[] arguments = call.toArray(String[]::new);
      assertEquals(plain(arguments), checkout.lede(arguments), call.toString());
    }
  }

  @Test
  void startsFromTheArchive() throws IOException {
    assumeTrue(Runtime.version().feature() >= 25, "older JVMs cannot be told to insist on it");
    checkout.environment.put("LEDE_JAVA_OPTS", "-XX:AOTMode=on");
    assertEquals(plain("--version"), checkout.lede("--version"));
    byte[] good = spoil(new byte[1000]);
    int exit = checkout.lede("--version").exit();
    spoil(good);
    assertTrue(exit != 0, "the JVM was not told of the archive");
  }

  @Test
  void survivesAnArchiveThatTheJvmRefuses() throws IOException {
    byte[] good = Files.readAllBytes(archive());
    byte[] noise = new byte[good.length];
    new Random(7).nextBytes(noise);
    for (byte[] bad : List.of(Arrays.copyOf(good, good.length / 2), noise, new byte[1])) {
      spoil(bad);
      assertEquals(plain("--version"), checkout.lede("--version"));
    }
    spoil(good);
  }

  @Test
  void makesADamagedArchiveAnew() throws IOException {
    Path archive = archive();
    Files.write(archive, new byte[1000]);
    assertEquals(plain("--version"), checkout.lede("--version"));
    assertTrue(Files.size(archive) > 1_000_000);
  }

  @Test
  void readsArgumentsAndFileNamesAsUtf8WhereNoLanguageIsSet() throws IOException {
    Path news = checkout.machine.resolve("zürn.jsonl");
    Files.writeString(news, "{\"id\":\"1\",\"title\":\"Zürn geht\"}");
    String index = checkout.machine.resolve("über").toString();
    Run indexed = checkout.lede("index", "--index", index, news.toString());
    assertEquals(0, indexed.exit(), indexed.err());
    Run found = checkout.lede("search", "--index", index, "title:zürn");
    assertEquals(0, found.exit(), found.err());
    assertTrue(found.out().contains("*Zürn* geht"), found.out());
  }

  private static Run plain(String... arguments) throws IOException {
    String[] words = new String[arguments.length + 2];
    words[0] = "-jar";
    words[1] = JAR.toString();
    System.arraycopy(arguments, 0, words, 2, arguments.length);
    return checkout.start(JDK + "/bin/java", words).join();
  }

  /**
   * Gives the archive another content without a sign of it, so that only the JVM can notice;
   * returns the old.
   */
  private static byte[] spoil(byte[] content) throws IOException {
    Path archive = archive();
    byte[] old = Files.readAllBytes(archive);
    FileTime time = Files.getLastModifiedTime(archive);
    Files.write(archive, content);
    Files.setLastModifiedTime(archive, time);
    return old;
  }

  private static Path archive() throws IOException {
    Path state = checkout.folder.resolve("cli/target/launcher");
    return Checkout.names(state).stream()
        .filter(name -> name.endsWith(".archive"))
        .map(state::resolve)
        .findFirst()
        .orElseThrow();
  }
}

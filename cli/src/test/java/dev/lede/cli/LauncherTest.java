package dev.lede.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.cli.Checkout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher by itself, with stubs for Maven and Java; {@link LauncherIT} runs it with the real
 * ones.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {
  private static final String BUILDING = "lede: building once (about a minute)…\n";

  @TempDir Path temp;
  Checkout checkout;
  Path state;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = new Checkout(temp.toRealPath());
    checkout.installMaven();
    state = checkout.folder.resolve("cli/target/launcher");
  }

  // A JDK

  @Test
  void takesTheJdkOfJavaHome() throws IOException {
    checkout.installJdk("home/.jdks/newer", "25.0.1");
    Path mine = useJdk("my jdk", "21.0.2");
    assertJdk(mine);
  }

  @Test
  void takesTheJavaOnThePathWhereJavaHomeIsTooOld() throws IOException {
    useJdk("old", "17.0.15");
    checkout.installJdk("home/.jdks/newer", "25.0.1");
    Path onPath = checkout.installJdk("opt/somewhere/jdk", "21");
    Files.createSymbolicLink(temp.resolve("java-link"), Path.of("opt/somewhere/jdk/bin/java"));
    Files.createSymbolicLink(checkout.bin.resolve("java"), Path.of("../java-link"));
    assertJdk(onPath);
  }

  @Test
  void takesTheNewestOfTheUsualFolders() throws IOException {
    useJdk("old", "1.8.0_392");
    checkout.installJdk("usr/lib/jvm/a", "25.0.9");
    Path newest = checkout.installJdk("home/.jdks/b with a blank", "25.0.10");
    checkout.installJdk("Library/Java/JavaVirtualMachines/c/Contents/Home", "24-ea");
    checkout.installJdk("home/.sdkman/candidates/java/d", "20.0.99");
    assertJdk(newest);
  }

  @Test
  void passesOverWhatCannotCompile() throws IOException {
    Path runtime = checkout.installJdk("home/.jdks/a", "26");
    Files.delete(runtime.resolve("bin/javac"));
    assertJdk(checkout.installJdk("home/.jdks/b", "25"));
  }

  @Test
  void asksAWrapperThatHasNoReleaseFile() throws IOException {
    Path jdk = checkout.installJdkWithoutReleaseFile("hidden/jdk");
    Path wrapper =
        checkout.installJdkWithoutReleaseFile(
            "wrapper",
            "echo '    java.home = " + jdk + "' >&2",
            "echo '    java.version = 22.0.1' >&2");
    checkout.environment.put("JAVA_HOME", wrapper.toString());
    Run run = assertJdk(jdk);
    assertFalse(run.out().contains("Archive"), "an archive for a JVM whose version is not known");
  }

  @Test
  void saysWhatToInstallWhereNoJdkIs() throws IOException {
    useJdk("old", "20.0.2");
    Run run = checkout.lede("search", "x");
    assertEquals(
        new Run(
            2,
            "",
            "lede: needs a JDK of version 21 or newer and found none: please install one, or set"
                + " JAVA_HOME to its folder\n"),
        run);
    assertEquals(List.of(), checkout.builds());
  }

  // The build

  @Test
  void buildsOnFirstUseOnlyAndWithTheJdkItFound() throws IOException {
    useJdk("old", "17.0.15");
    Path jdk = checkout.installJdk("home/.jdks/jdk", "25.0.1");
    Run first = checkout.lede("search");
    assertEquals(BUILDING, first.err());
    assertEquals("", checkout.lede("search").err());
    String build = "-B -q -Dstyle.color=never -Dmaven.test.skip=true -Dlede.skipChecks package";
    assertEquals(List.of(jdk + " " + build), checkout.builds());
  }

  @Test
  void saysWhatToInstallWhereMavenIsMissing() throws IOException {
    useJdk("jdk", "25.0.1");
    Files.delete(checkout.bin.resolve("mvn"));
    assertEquals(
        new Run(
            2,
            "",
            "lede: needs Maven 3.8 or newer (mvn on the PATH) to build itself once: please install"
                + " it\n"),
        checkout.lede("search"));
    assertFalse(Files.exists(state.resolve("lock")));
  }

  @Test
  void leavesStandardInputToTheCommand() throws IOException {
    useJdk("jdk", "25.0.1", "case $* in *' - '*) cat ;; esac");
    Process process = checkout.process(checkout.folder + "/lede", "index", "-", "x");
    Run run = Checkout.finish(process, "an article\n").join();
    assertTrue(run.out().startsWith("an article\n"), run.out());
    assertEquals("", Files.readString(checkout.home.resolve("stdin-of-maven")));
  }

  @Test
  void buildsAgainAfterAChangeOfTheSourcesOnly() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.lede("search");
    checkout.write("cli/src/test/java/MainTest.java", "class MainTest { }");
    checkout.write("sample-data/news.txt", "More news");
    checkout.write("cli/target/lede.jar", "built by hand, or half of it");
    checkout.write("README.md", "a page");
    checkout.lede("search");
    assertEquals(1, checkout.builds().size());

    checkout.write("cli/src/main/java/Main.java", "class Main { }");
    checkout.lede("search");
    assertEquals(2, checkout.builds().size(), "after a change");
    Files.delete(checkout.folder.resolve("cli/src/main/java/Gone.java"));
    checkout.lede("search");
    assertEquals(3, checkout.builds().size(), "after a deletion");
    checkout.write("cli/pom.xml", "another version");
    checkout.lede("search");
    assertEquals(4, checkout.builds().size(), "after a change of a pom");
    Files.setLastModifiedTime(checkout.folder.resolve("lede"), FileTime.from(Instant.now()));
    checkout.lede("search");
    assertEquals(5, checkout.builds().size(), "after a change of the launcher");
    checkout.lede("search");
    assertEquals(5, checkout.builds().size());
  }

  @Test
  void seesAChangeMadeDuringTheBuild() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.installMaven("touch cli/src/main/java/Main.java");
    assertEquals(0, checkout.lede("search").exit());
    checkout.installMaven();
    checkout.lede("search");
    checkout.lede("search");
    assertEquals(2, checkout.builds().size());
  }

  @Test
  void doesNotBuildEachTimeForAFileOfTomorrow() throws IOException {
    useJdk("jdk", "25.0.1");
    for (String file : List.of("pom.xml", "cli/pom.xml")) {
      FileTime later = FileTime.from(Instant.now().plusSeconds(9999L * file.length()));
      Files.setLastModifiedTime(checkout.folder.resolve(file), later);
    }
    checkout.lede("search");
    assertEquals("", checkout.lede("search").err());
    assertEquals(1, checkout.builds().size());
  }

  @Test
  void saysWhereTheLogOfAFailedBuildIs() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.installMaven("echo cannot find symbol >&2; mkdir -p cli/target");
    Files.writeString(
        checkout.bin.resolve("mvn"), "exit 1\n", java.nio.file.StandardOpenOption.APPEND);
    for (int call = 1; call <= 2; call++) {
      Run run = checkout.lede("search");
      String log = state.resolve("build.log").toString();
      assertEquals(
          BUILDING + "cannot find symbol\nlede: the build failed; its whole log is " + log + "\n",
          run.err());
      assertEquals(2, run.exit());
      assertEquals("", run.out());
    }
    assertEquals(2, checkout.builds().size(), "a failed build is tried again");
    assertFalse(Files.exists(state.resolve("lock")));
  }

  @Test
  void anInterruptedBuildLeavesNothingThatLooksGood() throws Exception {
    useJdk("jdk", "25.0.1");
    checkout.installMaven("touch " + checkout.home + "/begun; sleep 1");
    Process process = checkout.process(checkout.folder + "/lede", "search");
    while (process.isAlive() && !Files.exists(checkout.home.resolve("begun"))) {
      Thread.sleep(10);
    }
    process.destroy();
    assertEquals(143, process.waitFor());
    assertFalse(Files.exists(state.resolve("ready")));
    assertFalse(Files.exists(state.resolve("lock")));
    assertEquals(0, checkout.lede("search").exit());
    assertEquals(2, checkout.builds().size());
  }

  @Test
  void twoFirstCallsAtOnceBuildOnce() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.installMaven("sleep 2");
    String lede = checkout.folder + "/lede";
    var first = checkout.start(lede, "search", "a");
    var second = checkout.start(lede, "search", "b");
    assertTrue(first.join().out().contains("<a>\n"));
    assertTrue(second.join().out().contains("<b>\n"));
    assertEquals(1, checkout.builds().size());
    String waiting = "lede: waiting for another call that is building\n";
    assertEquals(
        List.of(BUILDING, waiting),
        List.of(first.join().err(), second.join().err()).stream().sorted().toList());
  }

  @Test
  void takesOverTheLockOfADeadCall() throws Exception {
    useJdk("jdk", "25.0.1");
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(state.resolve("lock"));
    Files.createFile(state.resolve("lock/" + dead.pid()));
    Run run = checkout.lede("search");
    assertEquals(BUILDING, run.err());
    assertEquals(0, run.exit());
    assertFalse(Files.exists(state.resolve("lock")));
  }

  @Test
  void buildsACopyWhereTheCheckoutCannotBeWritten() throws IOException {
    useJdk("jdk", "25.0.1");
    Path cache = temp.resolve("a cache");
    checkout.environment.put("XDG_CACHE_HOME", cache.toString());
    checkout.write("cli/target", "no folder can be made here: as good as read-only, for root too");
    List<String> before = Checkout.names(checkout.folder.resolve("cli"));
    Run run = checkout.lede("search");
    assertEquals(BUILDING, run.err());
    assertTrue(run.out().contains("<" + cache), run.out());
    assertEquals("", checkout.lede("search").err());
    Files.delete(checkout.folder.resolve("cli/src/main/java/Gone.java"));
    Run again = checkout.lede("search");
    assertEquals(BUILDING, again.err());
    assertNotEquals(run.out(), again.out(), "the deleted file is in the new jar");
    assertEquals(before, Checkout.names(checkout.folder.resolve("cli")));
  }

  @Test
  void keepsTheCopyUnderHomeByDefault() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.write("cli/target", "not a folder");
    String kept = checkout.home + "/.cache/lede" + checkout.folder + "/launcher/lede-";
    assertTrue(checkout.lede("search").out().contains("<" + kept));
  }

  @Test
  void saysSoWhereNothingCanBeWritten() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.write("cli/target", "not a folder");
    checkout.environment.put("HOME", checkout.folder.resolve("pom.xml").toString());
    Run run = checkout.lede("search");
    assertEquals(2, run.exit());
    assertTrue(
        run.err().matches("lede: cannot write to /.*; set XDG_CACHE_HOME to .*\n"), run.err());
    assertEquals(List.of(), checkout.builds());
  }

  // The call

  @Test
  void handsOnEveryArgumentUnharmed() throws IOException {
    useJdk("jdk", "25.0.1");
    Run run =
        checkout.lede(
            "search", "two words", "", "*", "a\nb", "\"it's\"", "$HOME `x` \\n", "--", "@f");
    String given =
        "<search>\n<two words>\n<>\n<*>\n<a\nb>\n<\"it's\">\n<$HOME `x` \\n>\n<-->\n<@f>\n";
    assertTrue(run.out().endsWith(given), run.out());
  }

  @Test
  void handsOnTheExitCode() throws IOException {
    useJdk("jdk", "25.0.1", "case $* in *nothing) exit 1 ;; esac");
    assertEquals(0, checkout.lede("search", "something").exit());
    assertEquals(1, checkout.lede("search", "nothing").exit());
  }

  @Test
  void becomesJavaSoThatSignalsReachIt() throws Exception {
    useJdk("jdk", "25.0.1", "case $* in *serve) echo $$; exec sleep 60 ;; esac");
    checkout.lede("search");
    Process process = checkout.process(checkout.folder + "/lede", "serve");
    assertEquals(Long.toString(process.pid()), process.inputReader().readLine());
    process.destroy();
    assertEquals(143, process.waitFor());
  }

  @Test
  void appliesTheOptionsOfTheUserLast() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.environment.put("LEDE_JAVA_OPTS", " -Xmx512m  h*e ");
    String line = lastRun("index", "x");
    assertTrue(line.matches("-Xlog.* -XX:AOTCache=.* -Xmx512m h\\*e -jar .*"), line);
    checkout.environment.put("LEDE_JAVA_OPTS", "-XX:+UseG1GC");
    assertFalse(lastRun("index", "x").contains("Serial"), "two collectors are an error");
  }

  @Test
  void compilesBrieflyForOneShotCommandsOnly() throws IOException {
    useJdk("jdk", "25.0.1");
    for (String command : List.of("search", "show", "stats", "--version")) {
      assertTrue(lastRun(command).contains("-XX:TieredStopAtLevel=1"), command);
    }
    assertFalse(lastRun("index", "search").contains("-XX:TieredStopAtLevel"));
  }

  @Test
  void runsThroughLinksFromAnywhere() throws IOException {
    useJdk("jdk", "25.0.1");
    Path links = Files.createDirectories(temp.resolve("some where/bin"));
    Files.createSymbolicLink(links.resolve("direct"), checkout.folder.resolve("lede"));
    Files.createSymbolicLink(links.resolve("lede"), Path.of("../bin/direct"));
    assertTrue(checkout.start(links + "/lede", "search").join().out().contains("<search>"));
    assertTrue(checkout.start("sh", "some where/bin/lede", "show").join().out().contains("<show>"));
    checkout.environment.merge("PATH", links.toString(), (path, more) -> path + ":" + more);
    assertTrue(checkout.start("env", "lede", "stats").join().out().contains("<stats>"));
    assertEquals(1, checkout.builds().size());
  }

  // The archive of classes

  @Test
  void keepsAnArchiveForEachJvmAndNoneOfEarlierBuilds() throws IOException {
    useJdk("jdk", "25.0.1");
    String archive = "-XX:AOTCache=" + state + "/lede-";
    assertTrue(lastRun("search").contains(archive));
    assertTrue(lastRun("search").contains("25.0.1+1"));
    useJdk("other jdk", "21.0.2");
    assertTrue(lastRun("search").contains("-XX:SharedArchiveFile=" + state + "/lede-"));
    assertTrue(lastRun("search").contains("21.0.2+1"));
    assertEquals(2, archives().size());
    checkout.write("cli/src/main/java/Main.java", "class Main { }");
    checkout.lede("search");
    assertEquals(1, archives().size());
    assertEquals(1, files(".jar").size());
  }

  @Test
  void trainsWithTheOptionsItRunsWith() throws IOException {
    useJdk("jdk", "25.0.1");
    String run = lastRun("search");
    String training = checkout.runs().get(1);
    assertTrue(training.contains("-XX:AOTCacheOutput="), training);
    assertEquals(
        run.replaceAll(" -XX:AOTCache=.*", ""), training.replaceAll(" -XX:AOTCacheOutput=.*", ""));
  }

  @Test
  void makesAMissingOrDamagedArchiveAnew() throws IOException {
    useJdk("jdk", "25.0.1");
    checkout.lede("search");
    Path archive = state.resolve(archives().getFirst());
    Files.delete(archive);
    assertTrue(lastRun("search").contains("-XX:AOTCache="));
    assertEquals("classes\n", Files.readString(archive));
    Files.writeString(archive, "cla");
    Run run = checkout.lede("search");
    assertEquals("", run.err());
    assertEquals("classes\n", Files.readString(archive));
    assertEquals(1, checkout.builds().size());
  }

  @Test
  void doesWithoutWhereTheJvmMakesNoArchive() throws IOException {
    useJdk(
        "jdk",
        "25.0.1",
        "for word; do case $word in *Output=*) rm -f \"${word#*=}\" ;; esac; done");
    checkout.lede("search");
    assertFalse(lastRun("search").contains("AOT"));
    assertEquals(4, checkout.runs().size(), "two to train, two to search");
  }

  private Path useJdk(String place, String version, String... commands) throws IOException {
    Path jdk = checkout.installJdk(place, version, commands);
    checkout.environment.put("JAVA_HOME", jdk.toString());
    return jdk;
  }

  private Run assertJdk(Path jdk) throws IOException {
    checkout.lede("search"); // builds, so that the next call says nothing
    Run run = checkout.lede("search", "x");
    assertEquals("", run.err());
    assertEquals(jdk.toString(), run.out().lines().findFirst().orElseThrow());
    return run;
  }

  private String lastRun(String... arguments) throws IOException {
    assertEquals(0, checkout.lede(arguments).exit());
    return checkout.runs().getLast();
  }

  private List<String> archives() throws IOException {
    return Checkout.names(state).stream().filter(name -> name.endsWith(".archive")).toList();
  }

  private List<String> files(String part) throws IOException {
    return Checkout.names(state).stream().filter(name -> name.contains(part)).toList();
  }
}

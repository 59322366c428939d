package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A small checkout with the real launcher in it, on a machine where Maven and every JDK are stubs.
 */
final class Checkout {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> TOOLS =
      List.of(
          ("cat chmod cksum cp dirname env find head ls mkdir mv readlink rm rmdir sh sleep tail"
                  + " touch")
              .split(" "));

  final Path machine;
  final Path folder;
  final Path home;
  final Path bin;
  final Map<String, String> environment = new TreeMap<>();

  Checkout(Path machine) throws IOException {
    this.machine = machine;
    folder = machine.resolve("a check out");
    home = Files.createDirectory(machine.resolve("home"));
    bin = Files.createDirectory(machine.resolve("bin"));
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "exec " + onPath(tool) + " \"$@\"");
    }
    environment.put("PATH", bin.toString());
    environment.put("HOME", home.toString());
    write("pom.xml", "the parent");
    write("cli/pom.xml", "a module");
    write("cli/src/main/java/Main.java", "class Main {}");
    write("cli/src/main/java/Gone.java", "class Gone {}");
    write("cli/src/test/java/MainTest.java", "class MainTest {}");
    write("sample-data/news.txt", "News");
    // The folders where a system keeps its JDKs are moved to this machine; nothing else is changed.
    String script = Files.readString(REPOSITORY.resolve("lede"));
    String moved = script.replaceAll(" (/(?:usr|opt|Library)/[^ ;]*\\*)", " " + machine + "$1");
    if (moved.equals(script)) {
      throw new IllegalStateException("no system folder found in the launcher");
    }
    write("lede", moved);
    executable(folder.resolve("lede"));
  }

  /**
   * Installs a Maven that counts its calls and makes a jar of the sources, running these commands
   * first.
   */
  void installMaven(String... commands) throws IOException {
    maven(String.join("\n", commands), "cat cli/src/main/java/*");
  }

  /** Installs a Maven that always delivers this jar. */
  void installMavenThatDelivers(Path jar) throws IOException {
    maven("", "cat '" + jar + "'");
  }

  private void maven(String commands, String jar) throws IOException {
    script(
        bin.resolve("mvn"),
        "printf '%s\\n' \"$JAVA_HOME $*\" >>" + home + "/builds",
        "cat >>" + home + "/stdin-of-maven",
        commands,
        "mkdir -p cli/target && " + jar + " >cli/target/lede.jar");
  }

  /** What Maven was called with, one line a build. */
  List<String> builds() throws IOException {
    Path builds = home.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  /**
   * A JDK whose java says where it is and what it was given, and makes an archive when asked to.
   */
  Path installJdk(String place, String version, String... commands) throws IOException {
    Path jdk = installJdkWithoutReleaseFile(place, commands);
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"Stub\"\nJAVA_RUNTIME_VERSION=\"%s+1\"\nJAVA_VERSION=\"%s\"\n"
            .formatted(version, version));
    return jdk;
  }

  Path installJdkWithoutReleaseFile(String place, String... commands) throws IOException {
    Path jdk = machine.resolve(place);
    Files.createDirectories(jdk.resolve("bin"));
    script(jdk.resolve("bin/javac"));
    script(
        jdk.resolve("bin/java"),
        "printf '%s\\n' \"$*\" >>" + home + "/runs",
        "for word; do case $word in *Output=* | *AtExit=*) echo classes >\"${word#*=}\" ;; esac; done",
        String.join("\n", commands),
        "echo '" + jdk + "'",
        "for word; do printf '<%s>\\n' \"$word\"; done");
    return jdk;
  }

  /**
   * What any java was called with, one line a call; the user's calls and those that make archives.
   */
  List<String> runs() throws IOException {
    return Files.readAllLines(home.resolve("runs"));
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** The files of a folder by name, for tests of what is kept and what is cleaned up. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  Run lede(String... arguments) throws IOException {
    return start(folder.resolve("lede").toString(), arguments).join();
  }

  CompletableFuture<Run> start(String command, String... arguments) throws IOException {
    return finish(process(command, arguments), "");
  }

  Process process(String command, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(machine.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  static CompletableFuture<Run> finish(Process process, String input) throws IOException {
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(UTF_8));
    }
    CompletableFuture<String> out = text(process.getInputStream());
    CompletableFuture<String> err = text(process.getErrorStream());
    return process
        .onExit()
        .orTimeout(120, TimeUnit.SECONDS)
        .thenApply(ended -> new Run(ended.exitValue(), out.join(), err.join()));
  }

  private static CompletableFuture<String> text(java.io.InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new String(stream.readAllBytes(), UTF_8);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    executable(file);
  }

  private static void executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot make " + file + " executable");
    }
  }

  private static Path onPath(String tool) {
    return Stream.of(
            System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  /** How a call ended. */
  record Run(int exit, String out, String err) {}
}

package dev.lede.cli;

/** Stands in for the command until it is written: prints its arguments, one a line. */
public final class Main {
  private Main() {}

  /** Prints the arguments. */
  public static void main(String[] args) {
    for (String arg : args) {
      System.out.println("[" + arg + "]");
    }
  }
}

package dev.lede.cli;

/** What the process tells the shell when it ends. */
enum ExitStatus {
  /** Found, or done. */
  DONE(0),
  /** Nothing was found. */
  NOTHING(1),
  /** An error: nothing could be done. */
  ERROR(2),
  /** Done, but some of the input was rejected. */
  REJECTED_SOME(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}

package dev.lede.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/** Why a file cannot be read, in plain words. */
final class ReadFailure {
  private ReadFailure() {}

  static String why(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "a link that leads to itself";
    }
    if (e instanceof EOFException) {
      return "the packed file breaks off";
    }
    if (e instanceof ZipException) {
      return "the packed file is damaged";
    }
    if (e instanceof UnpackedSize.TooMuchException) {
      return e.getMessage() + ": nothing more was read of it";
    }
    String message = e.getMessage();
    return message == null || message.isEmpty() ? "cannot be read" : "cannot be read: " + message;
  }
}

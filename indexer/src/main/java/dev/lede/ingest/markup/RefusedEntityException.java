package dev.lede.ingest.markup;

/** A text that stands on an entity which is not resolved. The message is the reason. */
public final class RefusedEntityException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedEntityException(String reason) {
    super(reason);
  }

  /** The reason, of which there always is one. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}

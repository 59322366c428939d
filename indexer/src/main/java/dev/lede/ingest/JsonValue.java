package dev.lede.ingest;

import java.util.List;

/** A value of JSON, its numbers written as they came. */
sealed interface JsonValue {

  /** A string. */
  record Text(String text) implements JsonValue {}

  /**
   * A number.
   *
   * @param digits exactly as it was written
   */
  record Figure(String digits) implements JsonValue {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements JsonValue {}

  /** {@code null}. */
  record Nothing() implements JsonValue {}

  /** An array. */
  record Items(List<JsonValue> values) implements JsonValue {}

  /** An object, its members in their order; a key may occur twice. */
  record Members(List<Member> members) implements JsonValue {}

  /** One member of an object. */
  record Member(String key, JsonValue value) {}

  /** What an error message calls a value of this kind. */
  default String kind() {
    return switch (this) {
      case Text text -> "a string";
      case Figure figure -> "a number";
      case Truth truth -> "a truth value";
      case Nothing nothing -> "null";
      case Items items -> "an array";
      case Members members -> "an object";
    };
  }
}

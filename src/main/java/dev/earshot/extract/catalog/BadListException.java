package dev.earshot.extract.catalog;

/// A list that cannot be taken for a registry's names. The message says why and goes on from "the
/// list is not taken: ".
public final class BadListException extends Exception {
  private static final long serialVersionUID = 1L;

  BadListException(String message) {
    super(message);
  }
}

package dev.earshot.cli.output;

/// In what form an answer is printed.
public enum Format {
  TEXT,
  JSON
}

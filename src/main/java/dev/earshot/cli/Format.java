package dev.earshot.cli;

/// In what form an answer is printed.
enum Format {
  TEXT,
  JSON
}

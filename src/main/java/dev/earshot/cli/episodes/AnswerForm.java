package dev.earshot.cli.episodes;

/// The form in which a search answers.
enum AnswerForm {
  TEXT,
  JSON,
  JSONL,
  CSV,
  TSV,
  URLS,
  RSS
}

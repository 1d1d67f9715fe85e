package dev.earshot.cli.episodes;

/// What a search answers with.
enum AnswerUnit {
  EPISODES,
  TOPICS,
  MENTIONS,
  PACKAGES,
  LINKS,
  SHOWS
}

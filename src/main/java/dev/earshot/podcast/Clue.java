package dev.earshot.podcast;

/// One reason for or against a mention.
///
/// @param sign what speaks: `registry-link`, `known-spelling`, `common-word` …
/// @param weight how much, on the scale of log-odds; below zero where it speaks against
public record Clue(String sign, double weight) {}

package dev.earshot.search.answer;

/// By what the answers to a query may be counted.
public enum Facet {
  SHOW,
  YEAR,
  PACKAGE,
  PERSON
}

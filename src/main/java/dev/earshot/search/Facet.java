package dev.earshot.search;

/// By what the answers to a query may be counted.
public enum Facet {
  SHOW,
  YEAR,
  PACKAGE,
  PERSON
}

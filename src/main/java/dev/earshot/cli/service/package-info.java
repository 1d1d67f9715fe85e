/// `sync`, `run` and `reindex`: the wiring of the whole program, and what is told of its runs.
@NullMarked
package dev.earshot.cli.service;

import org.jspecify.annotations.NullMarked;

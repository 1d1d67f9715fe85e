package dev.earshot.cli.session;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/// What the program sees of the world around it; tests give their own.
///
/// @param variables the environment variables
/// @param here the working folder
public record Environment(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    Path here,
    InstantSource clock) {}

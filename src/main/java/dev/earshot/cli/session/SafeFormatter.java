package dev.earshot.cli.session;

import dev.earshot.cli.output.Printable;
import dev.earshot.podcast.SafeUrl;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// One line a record, and indented below it the stack trace where there is one: the one place where
/// log texts lose their secrets and what could forge a line or steer a terminal. Titles, answers of
/// servers and messages of exceptions all come through here.
final class SafeFormatter extends Formatter {
  @Override
  public String format(LogRecord logged) {
    String line =
        "%s %s %s: %s%n"
            .formatted(
                logged.getInstant(),
                logged.getLevel().getName(),
                logged.getLoggerName(),
                Printable.line(SafeUrl.inText(formatMessage(logged))));
    Throwable problem = logged.getThrown();
    return problem == null ? line : line + trace(problem);
  }

  private static String trace(Throwable problem) {
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    StringBuilder lines = new StringBuilder();
    SafeUrl.inText(trace.toString())
        .lines()
        .forEach(line -> lines.append("    ").append(Printable.line(line)).append('\n'));
    return lines.toString();
  }
}

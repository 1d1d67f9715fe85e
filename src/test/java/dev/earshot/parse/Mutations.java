package dev.earshot.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Breaks feeds the way networks, editors and people of ill will do.
final class Mutations {
  private static final List<String> TRICKS =
      List.of(
          "&",
          "&nbsp;",
          "&#0;",
          "&#xD800;",
          "&undefined;",
          "<!DOCTYPE rss [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;\">]>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<",
          ">",
          "\"",
          "<item>",
          "</item>",
          "</channel>",
          "<entry xmlns='http://www.w3.org/2005/Atom'>",
          "<itunes:duration>",
          "<x:y z=1 z=1>",
          "<?xml version='1.1' encoding='utf-16'?>",
          "\0",
          "\uFEFF",
          "\u202E");

  private final RandomGenerator random;

  Mutations(RandomGenerator random) {
    this.random = random;
  }

  /// One to eight mutations of a body; `other` lends the pieces that are spliced in.
  byte[] mutate(byte[] body, byte[] other) {
    byte[] mutant = body.clone();
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      mutant =
          switch (random.nextInt(6)) {
            case 0 -> flip(mutant);
            case 1 -> splice(mutant, new byte[0], random.nextInt(1, 200));
            case 2 -> Arrays.copyOf(mutant, random.nextInt(mutant.length + 1));
            case 3 -> splice(mutant, piece(other), random.nextInt(0, 50));
            case 4 -> splice(mutant, piece(mutant), 0);
            default -> splice(mutant, trick(), random.nextInt(0, 3));
          };
    }
    return mutant;
  }

  private byte[] flip(byte[] body) {
    for (int i = random.nextInt(1, 20); i > 0 && body.length > 0; i--) {
      body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return body;
  }

  private byte[] trick() {
    return TRICKS.get(random.nextInt(TRICKS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] piece(byte[] body) {
    int from = random.nextInt(body.length + 1);
    return Arrays.copyOfRange(body, from, Math.min(body.length, from + random.nextInt(500)));
  }

  /// Puts a piece in place of the next `cut` bytes somewhere.
  private byte[] splice(byte[] body, byte[] piece, int cut) {
    int at = random.nextInt(body.length + 1);
    int rest = Math.min(body.length, at + cut);
    byte[] out = Arrays.copyOf(body, at + piece.length + body.length - rest);
    System.arraycopy(piece, 0, out, at, piece.length);
    System.arraycopy(body, rest, out, at + piece.length, body.length - rest);
    return out;
  }
}

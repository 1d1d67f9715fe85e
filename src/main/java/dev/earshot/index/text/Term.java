package dev.earshot.index.text;

/// One indexed form of a piece of text.
///
/// @param position counted from 0 in the text
/// @param start where the piece that it stands for begins in the text
/// @param end where that piece ends
public record Term(String text, int position, int start, int end) {
  Term moved(int positions, int characters) {
    return new Term(text, position + positions, start + characters, end + characters);
  }
}

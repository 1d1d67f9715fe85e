package dev.earshot.index;

/// What an index says about itself: which archive it follows, and how far.
///
/// @param archiveId names the archive that the index was made from
/// @param sequence the last change of the archive that the index holds
/// @param derivation the versions of all that made episodes into documents before they came here
///   (cleaner, extractor, catalog), in any form; another text means: rebuild
public record IndexState(String archiveId, long sequence, String derivation) {}

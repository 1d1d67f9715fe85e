/// When a feed is due again, and why, in words.
///
/// Useful for: pure policy and the one loop that follows it. Not for: fetching.
///
/// [RefreshPolicy] weighs; `UsualWait` knows what suits the show (its `Rhythm`, or its silence),
/// `Asked` what server and feed ask for, `SkippedTimes` what the feed rules out. Of a feed that is
/// well, the wait is the longer of what suits the show and what is asked for, between a quarter of
/// an hour and a day; a silent one waits up to a week.
///
/// Decisions: A check falls where a sixteenth of an episode is to be expected since the one before.
/// On ten real shows over half a year that made about twelve checks a week, not 168, and found the
/// middle episode after 10 to 60 minutes where the show keeps to its days. Waits of our own choice
/// are jittered to the early side, waits that somebody asks for to the late one, so that both keep
/// their bounds.
@NullMarked
package dev.earshot.schedule;

import org.jspecify.annotations.NullMarked;

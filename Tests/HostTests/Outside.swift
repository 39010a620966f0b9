import TestSupport
import Testing

/// Tests that start programs or wait for files to be closed, one after the other: a program that is
/// being started holds, for a moment, every file that is open then, and closing is heard later.
@Suite(.serialized, .takingTurns) enum Outside {}

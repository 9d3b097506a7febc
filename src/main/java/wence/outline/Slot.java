package wence.outline;

/// A place in reading order: a heading, a passage, or a heading that the text lost.
///
/// @param atom the first copy of what stands there; -1 for a lost heading
/// @param number the heading that is open here, or the one that stands here
/// @param seam whether text may be missing before it
record Slot(int atom, OutlineNumber number, boolean isHeading, boolean seam) {
    boolean isLost() {
        return atom < 0;
    }

    static Slot lost(OutlineNumber number) {
        return new Slot(-1, number, true, true);
    }

    Slot under(OutlineNumber heading) {
        return new Slot(atom, heading, isHeading, seam);
    }
}

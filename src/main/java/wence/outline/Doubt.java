package wence.outline;

/// Something that makes the reading of a text less sure.
///
/// @param sentence what a person should look at
/// @param lowers by how many of 100 points it lowers the confidence
public record Doubt(String sentence, int lowers) {
    public Doubt {
        if (lowers < 0 || lowers > 100) {
            throw new IllegalArgumentException("need 0 to 100 points, got " + lowers);
        }
    }
}

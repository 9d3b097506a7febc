package wence.search;

/// A vector in small: each number a byte, times one scale.
final class ClauseVector {
    private final byte[] numbers;
    private final float scale;

    /// @param numbers [Meaning#SIZE] of them
    /// @param scale what a step of one means
    ClauseVector(byte[] numbers, float scale) {
        this.numbers = numbers;
        this.scale = scale;
    }

    /// Not to be changed.
    byte[] numbers() {
        return numbers;
    }

    float scale() {
        return scale;
    }

    static ClauseVector of(float... vector) {
        float largest = Float.MIN_NORMAL;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        float scale = largest / Byte.MAX_VALUE;
        var numbers = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            numbers[i] = (byte) Math.round(vector[i] / scale);
        }
        return new ClauseVector(numbers, scale);
    }
}

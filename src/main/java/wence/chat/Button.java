package wence.chat;

/// Something to press under a reply.
///
/// @param label what stands on it
/// @param action what it does; its code fits every platform
public record Button(String label, Action action) {
    public Button {
        if (label.isBlank() || !action.fits()) {
            throw new IllegalArgumentException("need a label and a code of at most %d bytes, got '%s' with '%s'"
                    .formatted(Action.MAX_CODE_BYTES, label, action.code()));
        }
    }
}

package wence.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import wence.store.OpenedStore;
import wence.store.Store;

/// The store of the home that a command is about.
final class Stores {
    private Stores() {}

    /// @throws Failure when it cannot be used, with what to do
    static Store open(Main program) {
        return open(program, OfficeSettings.of(program.environment()).kept());
    }

    /// @param kept how long personal data is kept
    /// @throws Failure when it cannot be used, with what to do
    static Store open(Main program, Duration kept) {
        return switch (Store.open(program.home().store(), InstantSource.system(), kept)) {
            case OpenedStore.Ready(Store store, Optional<String> notice) -> {
                notice.ifPresent(program.err()::println);
                yield store;
            }
            case OpenedStore.Refused(String sentence) -> throw new Failure(sentence);
        };
    }
}

package wence.app;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import wence.office.Drawers;
import wence.office.LanguageModel;
import wence.office.Office;
import wence.office.Rules;
import wence.store.Person;
import wence.store.Store;
import wence.store.StoreFailure;

/// The office of a collection, opened for one command of the command line.
record OpenOffice(Store store, Office office) implements AutoCloseable {
    /// @throws Failure when the store or a setting cannot be used
    static OpenOffice of(Main program, Map<String, String> environment) {
        return of(program, environment, _ -> LanguageModel.NONE);
    }

    /// The same where a language model may be called.
    ///
    /// @param model makes it, with the store at hand
    /// @throws Failure when the store or a setting cannot be used
    static OpenOffice of(Main program, Map<String, String> environment, Function<Store, LanguageModel> model) {
        InstantSource clock = InstantSource.system();
        Rules rules = OfficeSettings.of(environment);
        Store store = Stores.open(program, rules.kept());
        return new OpenOffice(store, new Office(Drawers.of(store), rules, model.apply(store), clock));
    }

    /// Whoever runs the command.
    static Person runner() {
        String name = System.getProperty("user.name", "");
        return new Person(Office.COMMAND_LINE, name.isBlank() ? "?" : name);
    }

    /// Some work with it.
    interface Work {
        int with(OpenOffice open);
    }

    /// Opens it, works, closes it.
    ///
    /// @throws Failure when the store cannot do what it is asked for
    static int use(Main program, Work work) {
        try (OpenOffice open = of(program, program.environment())) {
            return work.with(open);
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        office.close();
        store.close();
    }
}

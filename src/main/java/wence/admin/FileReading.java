package wence.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wence.document.AnyReader;
import wence.document.DocumentReading;
import wence.document.DocumentText;
import wence.library.Library;
import wence.library.PlanDifference;
import wence.library.PlanId;
import wence.library.SamePlan;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.outline.TitlePage;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// Reads the file in a draft's folder as what it was asked for, and leaves the draft there, or a
/// sentence why not.
public final class FileReading {
    private final List<Plan> held;
    private final AgencyRegister register;

    /// @param held the plans that are held
    /// @param register the agencies that are known
    public FileReading(List<Plan> held, AgencyRegister register) {
        this.held = List.copyOf(held);
        this.register = register;
    }

    /// Reads it.
    ///
    /// @param directory the draft's folder
    /// @throws IOException when the folder cannot be read or written
    public void read(Path directory) throws IOException {
        var folder = new DraftFolder(directory);
        DraftRequest request = folder.request();
        byte[] file = folder.file();
        switch (new AnyReader().read(file)) {
            case DocumentReading.Unreadable(String reason) -> folder.refuse(reason);
            case DocumentReading.Text(DocumentText document) -> {
                byte[] text = document.text().getBytes(StandardCharsets.UTF_8);
                folder.put(draft(request, document, Library.nameOf(file), Library.nameOf(text)), text);
            }
        }
    }

    private Draft draft(DraftRequest request, DocumentText document, String fileContent, String textContent) {
        String wished = request.plan().map(PlanId::of).orElseGet(() -> PlanId.ofFile(request.fileName()));
        ReadPlan read = read(wished, facts(request, wished, document), document);
        Optional<SamePlan> same = request.plan().isEmpty() ? SamePlan.of(read.plan(), held) : Optional.empty();
        String id = same.map(found -> found.held().id()).orElse(wished);
        ReadPlan asHeld =
                id.equals(wished) ? read : read(id, named(id, read.plan().facts()), document);
        return new Draft(
                request.id(),
                request.fileName(),
                request.who(),
                request.at(),
                id,
                asHeld.report(),
                request.facts().isPresent() || request.title().isPresent(),
                same.map(found -> new Draft.Same(id, found.held().facts().title(), found.reason())),
                plan(id).map(before -> PlanDifference.between(before, asHeld.plan())),
                fileContent,
                textContent,
                document.format());
    }

    private ReadPlan read(String id, PlanFacts facts, DocumentText document) {
        List<Plan> others = held.stream().filter(plan -> !plan.id().equals(id)).toList();
        return new PlanReader(register).read(facts, "plans/" + id + ".txt", document, others);
    }

    private PlanFacts facts(DraftRequest request, String id, DocumentText document) {
        if (request.facts().isPresent()) {
            return named(id, request.facts().get());
        }
        PlanFacts facts =
                plan(id).map(Plan::facts).orElseGet(() -> new TitlePage(Gazetteer.builtIn()).read(id, document));
        return request.title().map(title -> titled(title, facts)).orElse(facts);
    }

    private Optional<Plan> plan(String id) {
        return held.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    private static PlanFacts titled(String title, PlanFacts facts) {
        return new PlanFacts(
                facts.id(),
                title,
                facts.issuer(),
                facts.level(),
                facts.place(),
                facts.period(),
                facts.date(),
                facts.number(),
                facts.source());
    }

    private static PlanFacts named(String id, PlanFacts facts) {
        return new PlanFacts(
                id,
                facts.title(),
                facts.issuer(),
                facts.level(),
                facts.place(),
                facts.period(),
                facts.date(),
                facts.number(),
                facts.source());
    }
}

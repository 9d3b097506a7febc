package wence.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.admin.Admin;
import wence.admin.Done;
import wence.admin.Draft;
import wence.admin.Read;
import wence.plan.PlanFacts;

/// `publish`: publishes a draft that `read --draft` or a chat left, or lists them.
@Command(name = "publish", description = "发布一份草稿；不写编号时列出草稿。", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Parameters(arity = "0..1", paramLabel = "草稿", description = "草稿的编号。")
    private @Nullable String id;

    @Option(names = "--discard", description = "放弃这份草稿，不发布。")
    private boolean isDiscarded;

    @Mixin
    private final FactsOptions facts = new FactsOptions();

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        Admin admin = Admins.here(program.home());
        if (!facts.areNone() && (id == null || isDiscarded)) {
            program.err().println("--title、--level、--place、--from、--to 和 --as 要与要发布的草稿编号同用。");
            return Commands.WRONG_USAGE;
        }
        if (id == null) {
            program.out().print(json ? DraftLines.json(admin.drafts()) : DraftLines.text(admin.drafts()));
            return 0;
        }
        String draft = id;
        return Recorded.act(
                program,
                isDiscarded ? "discard" : "publish",
                draft,
                json,
                store -> isDiscarded ? admin.discard(draft) : publish(program, admin, draft));
    }

    private Done publish(Main program, Admin admin, String draft) {
        Optional<PlanFacts> known = admin.draft(draft).map(Draft::facts);
        if (!facts.areNone() && known.isPresent()) {
            PlanFacts said = facts.over(known.get());
            if (admin.edit(draft, said) instanceof Read.Refused(String sentence)) {
                return new Done.Refused(sentence);
            }
        }
        return admin.publish(draft, Admins.who(), Admins.progress(program));
    }
}

package wence.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import wence.answer.Evidence;
import wence.answer.Model;
import wence.answer.Unsettled;
import wence.answer.model.ModelProbe;
import wence.answer.model.ModelSettings;
import wence.office.ModelPrice;
import wence.plan.Plan;
import wence.question.Language;

/// `model`: what whoever runs the program wants to know of the language model.
@Command(
        name = "model",
        description = "语言模型：check 试一试配置好的端点，prompts 检查提示词。",
        mixinStandardHelpOptions = true,
        subcommands = {ModelCommand.Check.class, ModelPromptsCommand.class})
final class ModelCommand implements Callable<Integer> {
    /// As many clauses as a question usually has.
    private static final int CLAUSES = 6;

    @ParentCommand
    private @Nullable Main main;

    Main main() {
        return Commands.main(main);
    }

    @Override
    public Integer call() {
        Commands.main(main).err().println("请写明要做什么：./wence model check 或 ./wence model prompts");
        return Commands.WRONG_USAGE;
    }

    /// Tries the endpoint out.
    @Command(name = "check", description = "是否应答、多快、是否分段、是否守 JSON、一个问题要多少词元、多少钱。", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        private static final long THOUSAND = 1_000;

        @ParentCommand
        private @Nullable ModelCommand above;

        @Override
        public Integer call() throws InterruptedException {
            Main program = Commands.main(above == null ? null : above.main);
            ModelSettings settings = ModelEnvironment.of(program.environment())
                    .orElseThrow(() -> new Failure("没有配置语言模型：请设置 %s 和 %s（需要密钥时还有 %s）。"
                            .formatted(ModelEnvironment.URL, ModelEnvironment.NAME, ModelEnvironment.KEY)));
            Optional<ModelPrice> price = ModelEnvironment.price(program.environment());
            Model.Writing task;
            try (Holdings holdings = program.open()) {
                task = task(holdings.plans());
            }
            ModelProbe.Report report = new ModelProbe(settings, ModelEnvironment.prompts()).run(task);
            program.out().println("端点：%s，模型：%s".formatted(settings.url(), settings.name()));
            lines(report).forEach(program.out()::println);
            if (report.answers() && report.usage().in() > 0) {
                price.ifPresent(set -> program.out().println(cost(set, report.usage())));
            }
            return report.answers() ? 0 : Main.FAILED;
        }

        private static Model.Writing task(List<Plan> plans) {
            var evidence = new ArrayList<Evidence>();
            plans.stream()
                    .limit(1)
                    .forEach(plan -> plan.clauses().stream()
                            .filter(clause -> !clause.section().isRoot())
                            .limit(CLAUSES)
                            .forEach(clause -> evidence.add(Evidence.of(evidence.size() + 1, plan, clause))));
            return new Model.Writing(Unsettled.Kind.FOUND, "", Language.CHINESE, "这些条款讲了什么？", List.of(), "", evidence);
        }

        private static List<String> lines(ModelProbe.Report report) {
            if (!report.answers()) {
                return List.of("应答：没有，" + report.detail() + "。请核对网址、名称、密钥和网络。");
            }
            return List.of(
                    "应答：有",
                    "快慢：%s 秒开始，%s 秒答完"
                            .formatted(
                                    seconds(report.first().toMillis()),
                                    seconds(report.whole().toMillis())),
                    report.streams() ? "分段：是（%d 段）".formatted(report.pieces()) : "分段：否，一次给全",
                    report.json() ? "JSON：守" : "JSON：不守（不影响回答）",
                    report.usage().in() == 0
                            ? "词元：端点没有给出"
                            : "词元：一个问题约 %d 入、%d 出"
                                    .formatted(
                                            report.usage().in(), report.usage().out()));
        }

        private static String cost(ModelPrice price, Model.Usage usage) {
            return "费用：一个问题约 %s，一千个约 %s"
                    .formatted(
                            price.saidOfLittle(usage.in(), usage.out()),
                            price.said(usage.in() * THOUSAND, usage.out() * THOUSAND));
        }

        private static String seconds(long millis) {
            return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
        }
    }
}

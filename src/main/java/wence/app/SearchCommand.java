package wence.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wence.lookup.Looked;
import wence.lookup.Matches;
import wence.lookup.Request;

/// `search`: every clause that has the words, for people who want to look for themselves.
@Command(name = "search", description = "查找条款：列出全部符合的条款，按方案和章节归并。", mixinStandardHelpOptions = true)
final class SearchCommand extends ShownCommand {
    private static final int SIZE = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "词语", description = "要找的词语，可以不加引号；有条件时可以不写。")
    private @Nullable List<String> words;

    @Option(names = "--plan", paramLabel = "方案", description = "只查这个方案（编号、地名或标题里的词语）；可以写多次。")
    private @Nullable List<String> plans;

    @Option(names = "--agency", paramLabel = "部门", description = "只查这个部门有分工的条款，可用简称、全称、旧称。")
    private @Nullable String agency;

    @Option(names = "--role", paramLabel = "角色", description = "牵头、配合、责任、指导，或 lead、support、responsible、guide。")
    private @Nullable String role;

    @Option(names = "--section", paramLabel = "章节", description = "只查这一章节：编号（如 二/（四））或标题里的词语。")
    private @Nullable String section;

    @Option(names = "--page", paramLabel = "页", defaultValue = "1", description = "第几页。")
    private int page = 1;

    @Option(names = "--size", paramLabel = "条", defaultValue = "" + SIZE, description = "每页几条，1 到 1000，默认 20。")
    private int size = SIZE;

    @Override
    String text(Holdings holdings) {
        return new MatchLines(holdings.plans(), Ansi.AUTO.enabled()).text(pageOf(matches(holdings)));
    }

    @Override
    String json(Holdings holdings) {
        return new MatchJson(new PublishedTexts(program().home())).json(query(), pageOf(matches(holdings)));
    }

    private MatchPage pageOf(Matches matches) {
        return new MatchPage(matches, page, size);
    }

    private String query() {
        return words == null ? "" : String.join(" ", words);
    }

    private Matches matches(Holdings holdings) {
        var request = new Request(
                query(),
                plans == null ? List.of() : plans,
                Optional.ofNullable(agency),
                Optional.ofNullable(role),
                Optional.ofNullable(section));
        if (request.words().isBlank() && !request.isFiltered()) {
            throw wrong("请写出要找的词语，例如：./wence search 科普基地；或者给一个条件，例如：./wence search --agency 科协 --role 牵头");
        }
        if (page < 1 || size < 1 || size > 1000) {
            throw wrong("--page 要从 1 起，--size 要在 1 到 1000 之间。");
        }
        return switch (holdings.lookup().look(request)) {
            case Matches matches -> matches;
            case Looked.Refused refused -> throw new Failure(refused.chinese());
        };
    }

    private ParameterException wrong(String sentence) {
        CommandSpec known = Objects.requireNonNull(spec);
        return new ParameterException(known.commandLine(), sentence);
    }
}

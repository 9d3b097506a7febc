package wence.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wence.app.HeldPlans;
import wence.plan.SourceSpan;

@TestInstance(Lifecycle.PER_CLASS)
final class LookupTest {
    private HeldPlans plans;
    private Lookup lookup;

    @BeforeAll
    void open(@TempDir Path home) {
        plans = HeldPlans.copiedTo(home);
        lookup = plans.lookup();
    }

    @AfterAll
    void close() {
        plans.close();
    }

    private Matches matches(Request request) {
        return (Matches) lookup.look(request);
    }

    private Matches matches(String words) {
        return matches(Request.of(words));
    }

    private static Request request(String words, String plan, String agency, String role, String section) {
        return new Request(
                words,
                plan.isEmpty() ? List.of() : List.of(plan),
                Optional.of(agency).filter(given -> !given.isEmpty()),
                Optional.of(role).filter(given -> !given.isEmpty()),
                Optional.of(section).filter(given -> !given.isEmpty()));
    }

    /// Counted without any of the search: the clauses whose characters, blanks and quotes aside, have the word.
    private long having(String word) {
        return lookup.plans().stream()
                .flatMap(plan -> plan.clauses().stream())
                .filter(clause -> clause.text().replaceAll("[\\s“”+]+", "").contains(word))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"科普基地", "老年人", "科协", "的", "流动科技馆", "科学素质"})
    void everyClauseThatHasTheWordIsFound(String word) {
        assertThat((long) matches(word).count(Fit.SAID)).isEqualTo(having(word)).isPositive();
    }

    @Test
    void severalWordsAreAllWanted() {
        long both = lookup.plans().stream()
                .flatMap(plan -> plan.clauses().stream())
                .filter(clause -> clause.text().contains("科普") && clause.text().contains("基地"))
                .count();
        assertThat((long) matches("科普 基地").count(Fit.SAID)).isEqualTo(both);
        assertThat(matches("基地，科普").whole()).isEqualTo(matches("科普 基地").whole());
    }

    @Test
    void whatFitsBestComesFirstAndEachPlanAndSectionOnce() {
        List<Match> all = matches("科普教育基地").all();
        assertThat(all).extracting(Match::fit).isSorted();
        var places = all.stream()
                .map(match -> match.fit() + " " + match.plan().id() + " "
                        + match.clause().section())
                .toList();
        assertThat(places.stream().distinct().count()).isEqualTo(changes(places));
        assertThat(all).extracting(match -> match.clause().id()).doesNotHaveDuplicates();
    }

    private static long changes(List<String> places) {
        long changes = 0;
        for (int i = 0; i < places.size(); i++) {
            changes += i == 0 || !places.get(i).equals(places.get(i - 1)) ? 1 : 0;
        }
        return changes;
    }

    @ParameterizedTest
    @CsvSource({"農民, 农民", "ＡＰＰ, app", "科　普　基地, 科 普 基地", "科普*, 科普", "“科普基地”, 科普基地", "科普；基地, 科普 基地"})
    void theSameWordsTypedOtherwiseFindTheSame(String typed, String plain) {
        assertThat(matches(typed).all())
                .extracting(match -> match.clause().id())
                .containsExactlyInAnyOrderElementsOf(matches(plain).all().stream()
                        .map(match -> match.clause().id())
                        .toList());
    }

    @Test
    void anotherWordForItIsFoundAfterTheWordItself() {
        Matches found = matches("老人");
        assertThat(found.count(Fit.SAID)).isEqualTo((int) having("老人"));
        assertThat(found.count(Fit.MEANT)).isGreaterThanOrEqualTo((int) having("老年人"));
    }

    @Test
    void englishWordsBecomeThePlansWords() {
        assertThat(matches("farmers").all())
                .extracting(match -> match.clause().id())
                .containsAll(matches("农民").all().stream()
                        .filter(match -> match.fit() == Fit.SAID)
                        .map(match -> match.clause().id())
                        .toList());
    }

    @Test
    void aWordThatNoClauseHasIsCountedAsSuch() {
        Matches found = matches("残疾人 科普");
        assertThat(found.whole()).isZero();
        assertThat(found.words()).extracting(Matches.WordCount::clauses).containsExactly(0, (int) having("科普"));
        assertThat(found.count(Fit.PART)).isEqualTo((int) having("科普"));
    }

    @Test
    void filtersNarrowTogether() {
        Matches found = matches(request("健康", "西夏区", "卫健委", "牵头", "老年人"));
        assertThat(found.filters().plans()).extracting(plan -> plan.id()).containsExactly("xixia-2021");
        assertThat(found.filters().agency().orElseThrow().names()).containsExactly("卫健局");
        assertThat(found.all()).isNotEmpty().allSatisfy(match -> {
            assertThat(match.plan().id()).isEqualTo("xixia-2021");
            assertThat(match.clause().section().toString()).startsWith("二/（四）");
            assertThat(match.clause().text()).contains("健康");
        });
    }

    @ParameterizedTest
    @CsvSource({"卫健委, 卫计委", "人社局, 人力资源和社会保障局", "科协, 科学技术协会"})
    void anAgencyIsTheSameByEachOfItsNames(String one, String other) {
        assertThat(matches(request("", "xixia-2021", one, "", "")).all())
                .isNotEmpty()
                .isEqualTo(matches(request("", "xixia-2021", other, "", "")).all());
    }

    @Test
    void anAgencysClausesAreThoseOfTheSectionsThatItsDutiesClose() {
        Matches found = matches(request("", "xixia-2021", "教育局", "lead", ""));
        var plan = lookup.plans().stream()
                .filter(held -> held.id().equals("xixia-2021"))
                .findFirst()
                .orElseThrow();
        var sections = plan.duties().stream()
                .filter(duty ->
                        duty.role().label().equals("lead") && duty.agencies().contains("教育局"))
                .map(duty -> duty.section())
                .toList();
        assertThat(found.all())
                .extracting(match -> match.clause().id())
                .containsExactlyInAnyOrderElementsOf(plan.clauses().stream()
                        .filter(clause -> sections.stream().anyMatch(section -> section.covers(clause.section())))
                        .map(clause -> clause.id())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"二/（四）", "二/(四)", "二/4", "2/4", "第二章/四", "老年人科学素质提升行动"})
    void aSectionIsNamedByItsPathOrItsHeading(String section) {
        assertThat(matches(request("", "xixia-2021", "", "", section)).all())
                .isNotEmpty()
                .allSatisfy(
                        match -> assertThat(match.clause().section().toString()).startsWith("二/（四）"));
    }

    @ParameterizedTest
    @CsvSource({
        "青海, '', '', '', 没有叫“青海”的方案。",
        "'', 教育居, '', '', 相近的有：教育局",
        "'', '', 主演, '', 没有“主演”这种角色；角色有：牵头（lead）、配合（support）、责任（responsible）、指导（guide）。",
        "'', '', '', 老年人科学素养提升行动, 相近的有：（四）老年人科学素质提升行动"
    })
    void whatIsNotKnownIsSaidWithWhatIsNear(String plan, String agency, String role, String section, String says) {
        assertThat(lookup.look(request("", plan, agency, role, section)))
                .isInstanceOfSatisfying(
                        Looked.Refused.class,
                        refused -> assertThat(refused.chinese()).contains(says));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text:科普 AND (基地 OR 馆)~2^4",
                "\"科普",
                "(((",
                "[a TO b]",
                "科普 \\",
                "*:*",
                "…………",
                "\ud800",
                "\u0000科普",
                "𠮷",
                "a.b.c%‰",
                "' OR 1=1 --"
            })
    void noCharacterIsAnOperator(String typed) {
        assertThat(lookup.look(Request.of(typed))).isNotNull();
        assertThat(lookup.look(Request.of(typed + " " + "科普、（".repeat(5_000)))).isNotNull();
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(lookup.look(Request.of("？！……*()")))
                .isEqualTo(
                        new Looked.Refused(
                                "写的内容里没有可以查找的字词，只有标点或符号。请写上要找的词语，例如：科普基地。",
                                "There is no word to look for, only punctuation or signs. Say what to look for, such as 科普基地."));
        assertThat(lookup.look(Request.of(" "))).isInstanceOf(Looked.Refused.class);
    }

    @Test
    void theMarksAreWhereTheWordsStand() {
        assertThat(marked("科普基地", "加大科普 基地、“科普”基地和科普，基地")).isEqualTo("加大【科普 基地】、“【科普”基地】和科普，基地");
        assertThat(marked("科普教育 馆", "科普、教育和场馆")).isEqualTo("【科普】、【教育】和场【馆】");
        assertThat(marked("app 15%", "“科普中国”APP，15％，115%")).isEqualTo("“科普中国”【APP】，【15％】，115%");
    }

    private String marked(String words, String text) {
        var marked = new StringBuilder();
        int at = 0;
        for (SourceSpan mark : matches(words).marks(text)) {
            marked.append(text, at, mark.start())
                    .append('【')
                    .append(mark.of(text))
                    .append('】');
            at = mark.end();
        }
        return marked.append(text.substring(at)).toString();
    }
}

package wence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.plan.Plan;
import wence.plan.Role;

/// What every clause index does, whatever it is built on.
interface ClauseIndexContract {
    /// An index of these plans, which may come in any order.
    ClauseIndex index(List<Plan> plans);

    private ClauseIndex twoPlans() {
        return index(List.of(south(), north()));
    }

    private static Plan north() {
        return new HandBuiltPlan("north", "北区科学素质方案")
                .clause("为了做好工作，制定本方案。")
                .section("一", "一、提升行动", "提升行动")
                .section("一/（一）", "（一）老年人科学素质提升行动", "老年人科学素质提升行动")
                .clause("开展智慧助老行动，办好老年大学。")
                .duty(Role.LEAD, "卫健局", "老干部局")
                .section("一/（二）", "（二）农民科学素质提升行动", "农民科学素质提升行动")
                .clause("培训高素质农民0.4万名以上。")
                .target("高素质农民", "0.4万名以上", Optional.of("2025年"))
                .clause("到２０２５年，公民具备科学素质的比例达到15%。")
                .lostSection("一/（三）")
                .clause("办好 Wi-Fi 课堂。")
                .plan();
    }

    private static Plan south() {
        return new HandBuiltPlan("south", "南县科学素质方案")
                .section("一", "一、提升行动", "提升行动")
                .section("一/（一）", "（一）老年人科学素质提升行动", "老年人科学素质提升行动")
                .clause("开展智慧助老行动，办好老年大学。")
                .duty(Role.SUPPORT, "人社局")
                .plan();
    }

    private static List<String> found(ClauseIndex index, String words) {
        return found(index, new Query(words, Set.of(), 3));
    }

    private static List<String> found(ClauseIndex index, Query query) {
        return index.search(query).stream()
                .map(hit -> hit.plan().id() + " " + hit.clause().text())
                .toList();
    }

    @Test
    default void plansComeById() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.plans()).extracting(Plan::id).containsExactly("north", "south");
        }
    }

    @Test
    default void aClauseIsFoundByItsWords() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, "高素质农民培训多少名")).first().isEqualTo("north 培训高素质农民0.4万名以上。");
        }
    }

    @Test
    default void aClauseIsFoundByTheHeadingsAboveIt() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.search(new Query("农民科学素质提升行动", Set.of(), 2)))
                    .extracting(hit -> hit.clause().section().toString())
                    .containsExactly("一/（二）", "一/（二）");
        }
    }

    @Test
    default void aDutyIsFoundByItsAgency() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, "人社局")).first().isEqualTo("south 配合部门：人社局");
        }
    }

    @Test
    default void aDutyIsFoundByItsRoleInEnglish() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, "lead")).containsExactly("north 牵头部门：卫健局、老干部局");
        }
    }

    @Test
    default void widthAndCaseOfLettersDoNotMatter() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, "ｗｉ－ｆｉ")).containsExactly("north 办好 Wi-Fi 课堂。");
        }
    }

    @Test
    default void blanksBetweenCharactersDoNotMatter() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, "公 民 具 备")).first().asString().contains("公民具备");
        }
    }

    @Test
    default void scoresFallAndNoneIsZero() {
        try (ClauseIndex index = twoPlans()) {
            List<Hit> hits = index.search(new Query("老年人科学素质由谁牵头", Set.of(), 50));
            assertThat(hits)
                    .hasSizeGreaterThan(4)
                    .extracting(Hit::score)
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                    .allMatch(score -> score > 0);
        }
    }

    @Test
    default void equalClausesStayInTheOrderOfPlansAndText() {
        Plan many = new HandBuiltPlan("many", "方案")
                .clause("办好科普日。")
                .clause("办好科技周。")
                .clause("办好科普日。")
                .clause("办好科普日。")
                .plan();
        Plan more = new HandBuiltPlan("more", "方案")
                .clause("办好科普日。")
                .clause("办好科技周。")
                .clause("办好科普日。")
                .clause("办好科普日。")
                .plan();
        try (ClauseIndex index = index(List.of(more, many))) {
            List<Hit> hits = index.search(new Query("科普日", Set.of(), 10));
            assertThat(hits).extracting(hit -> hit.clause().id()).startsWith("many:0", "many:14", "many:21", "more:0");
            assertThat(hits.subList(0, 4))
                    .extracting(Hit::score)
                    .containsOnly(hits.getFirst().score());
        }
    }

    @Test
    default void atMostAsManyAsAskedForComeBack() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.search(new Query("科学素质", Set.of(), 1))).hasSize(1);
            assertThat(index.search(new Query("科学素质", Set.of(), Integer.MAX_VALUE)))
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    default void onlyTheNamedPlansAreSearched() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, new Query("老年大学", Set.of("south"), 9)))
                    .isNotEmpty()
                    .allMatch(hit -> hit.startsWith("south"));
            assertThat(found(index, new Query("老年大学", Set.of("south", "nowhere"), 9)))
                    .isNotEmpty();
            assertThat(found(index, new Query("老年大学", Set.of("nowhere"), 9))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "。，？！",
                "\"",
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "\u0000\u0007",
                "\ud800"
            })
    default void nothingIsFoundForNothing(String words) {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, words)).isEmpty();
            assertThat(index.count("north", words)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老年大学 AND 没有的词",
                "+老年大学 -智慧助老",
                "老年大学*",
                "\"老年大学",
                "text.characters:老年大学",
                "老年大学) OR (",
                "老年大学\u0000",
                "\udc00老年大学\ud800",
                "老\u3000年 大\t学"
            })
    default void charactersOfQuerySyntaxAreJustCharacters(String words) {
        try (ClauseIndex index = twoPlans()) {
            assertThat(found(index, words)).first().isEqualTo("north 开展智慧助老行动，办好老年大学。");
        }
    }

    @Test
    default void aPastedDocumentIsAnsweredInTime() {
        String pasted = "老年人科学素质提升行动由谁牵头，".repeat(6000);
        try (ClauseIndex index = twoPlans()) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertThat(found(index, pasted)).isNotEmpty();
                assertThat(index.count("north", pasted)).isZero();
            });
        }
    }

    @Test
    default void anIndexWithoutPlansFindsNothing() {
        try (ClauseIndex index = index(List.of())) {
            assertThat(index.plans()).isEmpty();
            assertThat(found(index, "老年人")).isEmpty();
            assertThat(index.count("north", "老年人")).isZero();
        }
    }

    @Test
    default void aPhraseIsCountedInTextAndHeadings() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.count("north", "智慧助老")).isEqualTo(1);
            assertThat(index.count("north", "老年人科学素质提升行动")).isEqualTo(2);
            assertThat(index.count("north", "提升行动")).isEqualTo(5);
            assertThat(index.count("north", "残疾人科学素质提升行动")).isZero();
            assertThat(index.count("nowhere", "提升行动")).isZero();
        }
    }

    @Test
    default void aPhraseIsCountedWhateverItsBlanksPunctuationAndWidth() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.count("north", "智 慧、助老")).isEqualTo(1);
            assertThat(index.count("north", "到2025年公民")).isEqualTo(1);
            assertThat(index.count("north", "１５％")).isEqualTo(1);
            assertThat(index.count("north", "助老行动办好")).isEqualTo(1);
            assertThat(index.count("north", "WI-FI")).isEqualTo(1);
        }
    }

    @Test
    default void aNumberIsCountedWithItsPoint() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.count("north", "0.4万名")).isEqualTo(1);
            assertThat(index.count("north", "04万名")).isZero();
        }
    }

    @Test
    default void charactersInAnotherOrderAreNotThePhrase() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.count("north", "助老智慧")).isZero();
            assertThat(index.count("north", "智慧行动")).isZero();
        }
    }

    @Test
    default void aPhraseDoesNotRunFromTextIntoHeading() {
        try (ClauseIndex index = twoPlans()) {
            assertThat(index.count("north", "老年大学一提升行动")).isZero();
            assertThat(index.count("south", "老年大学")).isEqualTo(1);
        }
    }

    @Test
    default void manyThreadsGetTheSameAnswer() throws Exception {
        try (ClauseIndex index = twoPlans();
                var threads = Executors.newFixedThreadPool(4)) {
            var same = new Query("老年人科学素质由谁牵头", Set.of(), 5);
            List<String> expected = found(index, same);
            var answers = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < 200; i++) {
                Callable<List<String>> ask = () -> found(index, same);
                answers.add(threads.submit(ask));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }
}

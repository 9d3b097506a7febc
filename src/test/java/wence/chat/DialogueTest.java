package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DialogueTest {
    private static Dialogue two() {
        return new Dialogue(TestPlans.district(), TestPlans.region());
    }

    @Test
    void aPersonAsksAsksOnAndReadsTheOriginal() {
        Dialogue dialogue =
                two().says("/start").says("1").says("配合部门").says("原文 2").says("第二个");
        assertThat(dialogue.text()).isEqualTo("""
                甲：/start
                问策：问规划，答条款。
                现有 2 份规划：
                  海东市东湖区（2021—2025年）
                  海东自治区（2021—2025年）
                直接提问即可，可以接着追问；“原文 1” 看引文 [1] 所在的整节，/help 看全部命令。You can ask in English, too.
                例如：
                1. 老年人科学素质提升行动由谁牵头？
                2. 卫健局牵头和配合哪些工作？
                3. 到2025年公民具备科学素质的比例要达到多少？

                甲：1
                老年人科学素质提升行动由谁牵头？
                海东市东湖区（2021—2025年）
                  牵头：卫健局、科协 [1]
                海东自治区（2021—2025年）
                  牵头：自治区卫生健康委、老干部局 [2]

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “牵头：卫健局、科协”
                [2] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “牵头：自治区卫生健康委、老干部局”　（原文次序有误，已按编号复位）

                1. 配合部门

                甲：配合部门
                老年人科学素质提升行动有哪些配合部门？
                海东市东湖区（2021—2025年）
                  配合：民政局、科技局 [1]
                海东自治区（2021—2025年）
                  配合：自治区民政厅 [2]

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “配合：民政局、科技局”
                [2] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “配合：自治区民政厅等”

                甲：原文 2
                海东自治区科学素质行动方案（2021—2025年）
                二、重点行动 ›（二）老年人科学素质提升行动
                普及智能技术应用。办好老年大学。
                牵头：自治区卫生健康委、老干部局
                ▶ 配合：自治区民政厅等

                甲：第二个
                规划里没有写。问的是“第二个”，之前问过 [老年人科学素质提升行动由谁牵头？, 老年人科学素质提升行动有哪些配合部门？]，限于 全部。

                """);
    }

    @Test
    void listsComeFromThePlansAndTheirEntriesOpen() {
        Dialogue dialogue = two().says("/plans")
                .says("/duties")
                .says("原文 3")
                .says("/targets")
                .says("/targets 讲座")
                .says("/search 科学");
        assertThat(dialogue.text()).isEqualTo("""
                甲：/plans
                现有 2 份规划
                海东市东湖区科学素质行动方案（2021—2025年）
                  海东市东湖区 · 2021—2025年 · 2 个章节 · 2 项责任分工 · 1 个目标
                海东自治区科学素质行动方案（2021—2025年）
                  海东自治区 · 2021—2025年 · 4 个章节 · 3 项责任分工 · 1 个目标

                甲：/duties
                责任分工，共 5 项
                海东市东湖区（2021—2025年）
                一、重点行动 ›（一）老年人科学素质提升行动
                  牵头：卫健局、科协 [1]
                  配合：民政局、科技局 [2]
                海东自治区（2021—2025年）
                二、重点行动 ›（一）〔标题缺失〕
                  牵头：自治区教育厅 [3]
                二、重点行动 ›（二）老年人科学素质提升行动
                  牵头：自治区卫生健康委、老干部局 [4]
                  配合：自治区民政厅等 [5]

                甲：原文 3
                海东自治区科学素质行动方案（2021—2025年）
                二、重点行动 ›（一）〔标题缺失〕
                开展青少年科学体验。
                ▶ 牵头：自治区教育厅

                甲：/targets
                目标，共 2 项
                海东市东湖区（2021—2025年）
                一、重点行动 ›（一）老年人科学素质提升行动
                  讲座：20场（每年） [1]
                海东自治区（2021—2025年）
                一、工作目标
                  公民具备科学素质的比例：12%（2025年） [2]

                甲：/targets 讲座
                目标，共 1 项
                海东市东湖区（2021—2025年）
                一、重点行动 ›（一）老年人科学素质提升行动
                  讲座：20场（每年） [1]

                甲：/search 科学
                查到的条款，共 3 项
                海东自治区（2021—2025年）
                标题与前言
                  “为提升科学素质，制定本方案。” [1]
                一、工作目标
                  “到2025年，公民具备科学素质的比例达到12%。” [2]
                二、重点行动 ›（一）〔标题缺失〕
                  “开展青少年科学体验。” [3]

                """);
    }

    @Test
    void aPinnedPlanHoldsForTheChatUntilItIsLetGo() {
        Dialogue dialogue = two().says("/scope")
                .says("2")
                .says(FakeAnswerer.LEAD)
                .as("乙")
                .says(FakeAnswerer.LEAD)
                .says("/scope 海东")
                .says("全部")
                .says("/scope 火星");
        assertThat(dialogue.text()).isEqualTo("""
                甲：/scope
                现在问全部规划。可以只问一份：
                1. 海东市东湖区（2021—2025年）
                2. 海东自治区（2021—2025年）

                甲：2
                好，以后只问：海东自治区（2021—2025年）

                甲：老年人科学素质提升行动由谁牵头？
                海东自治区（2021—2025年）
                  牵头：自治区卫生健康委、老干部局 [1]

                [1] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “牵头：自治区卫生健康委、老干部局”　（原文次序有误，已按编号复位）

                1. 配合部门

                乙：老年人科学素质提升行动由谁牵头？
                海东自治区（2021—2025年）
                  牵头：自治区卫生健康委、老干部局 [1]

                [1] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “牵头：自治区卫生健康委、老干部局”　（原文次序有误，已按编号复位）

                1. 配合部门

                乙：/scope 海东
                有 2 份规划符合，是哪一份？
                1. 海东市东湖区（2021—2025年）
                2. 海东自治区（2021—2025年）
                3. 全部

                乙：全部
                好，以后问全部规划。

                乙：/scope 火星
                没有叫“火星”的规划。可以选：
                1. 海东市东湖区（2021—2025年）
                2. 海东自治区（2021—2025年）

                """);
    }

    @Test
    void followUpsLeanOnWhatTheSamePersonAskedForHalfAnHour() {
        Dialogue dialogue = two().says("甲的第一问")
                .as("乙")
                .says("乙的问题")
                .as("甲")
                .says("甲的第二问")
                .waits(Duration.ofMinutes(31))
                .says("甲的第三问")
                .repliesTo(3, "接着第二问")
                .says("/quit")
                .says("甲的第五问");
        assertThat(dialogue.text()).isEqualTo("""
                甲：甲的第一问
                规划里没有写。问的是“甲的第一问”，之前问过 []，限于 全部。

                乙：乙的问题
                规划里没有写。问的是“乙的问题”，之前问过 []，限于 全部。

                甲：甲的第二问
                规划里没有写。问的是“甲的第二问”，之前问过 [甲的第一问]，限于 全部。

                （过了 31 分钟）

                甲：甲的第三问
                规划里没有写。问的是“甲的第三问”，之前问过 []，限于 全部。

                甲：(回复第 3 条) 接着第二问
                规划里没有写。问的是“接着第二问”，之前问过 [甲的第一问, 甲的第二问]，限于 全部。

                甲：/quit
                再见。

                甲：甲的第五问
                规划里没有写。问的是“甲的第五问”，之前问过 []，限于 全部。

                """);
    }

    @Test
    void anUnclearQuestionIsAskedBackWithChoices() {
        Dialogue dialogue =
                two().says("谁牵头？").says("３").says("第一个").presses(1, "青少年的那一项").says("7");
        assertThat(dialogue.text()).isEqualTo("""
                甲：谁牵头？
                指哪一项行动？
                1. 老年人科学素质提升行动
                2. 青少年的那一项

                甲：３
                只有 2 个选项，没有第 3 个。

                甲：第一个
                老年人科学素质提升行动由谁牵头？
                海东市东湖区（2021—2025年）
                  牵头：卫健局、科协 [1]
                海东自治区（2021—2025年）
                  牵头：自治区卫生健康委、老干部局 [2]

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “牵头：卫健局、科协”
                [2] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “牵头：自治区卫生健康委、老干部局”　（原文次序有误，已按编号复位）

                1. 配合部门

                甲：(按第 1 条的 青少年的那一项)
                青少年？
                规划里没有写。问的是“青少年？”，之前问过 [谁牵头？]，限于 全部。

                甲：7
                现在没有可选的编号，请直接提问。

                """);
    }

    @Test
    void commandsAreForgivenSlipsAndExplained() {
        Dialogue dialogue = two().says("/dutis 科协")
                .says("1")
                .says("/xyzzy")
                .says("/help")
                .says("/help /scope")
                .says("/compare")
                .says("/compare 讲座")
                .says("/about@wence_bot")
                .says("/")
                .says("/ask");
        assertThat(dialogue.text()).isEqualTo("""
                甲：/dutis 科协
                没有 /dutis 这个命令。是不是 /duties？
                1. /duties

                甲：1
                科协牵头和配合哪些工作？
                规划里没有写。问的是“科协牵头和配合哪些工作？”，之前问过 []，限于 全部。

                甲：/xyzzy
                没有 /xyzzy 这个命令，/help 看全部命令；要提问，直接写问题。

                甲：/help
                直接提问，不用命令。命令：
                  /ask 问题　提问（也可以直接写问题）
                  /duties [部门]　责任分工
                  /targets [词语]　目标与指标
                  /compare 事项　对比各规划的同一事项
                  /search 词语　查找条款
                  /text [引文编号]　看引文所在的整节
                  /plans　现有规划一览
                  /scope [地名|全部]　只问某一份规划
                  /help [命令]　怎么用
                  /about　这是什么
                  /start　从头开始
                  /quit　结束对话
                发编号（2、第二个）选上一条回复里的选项，发“原文 1”看引文 [1] 所在的整节。

                甲：/help /scope
                /scope [地名|全部]　只问某一份规划
                也可以写作：/范围

                甲：/compare
                请写上要对比的事项，如：/compare 事项名称。

                甲：/compare 讲座
                对比海东市东湖区和海东自治区的讲座
                规划里没有写。问的是“对比海东市东湖区和海东自治区的讲座”，之前问过 [科协牵头和配合哪些工作？]，限于 全部。

                甲：/about@wence_bot
                问策（Wence）根据所收规划的条款回答问题，每个回答都附原文。
                回答里的引文、部门和数字都与原文逐字核对；规划里没有的，就说没有。
                现有规划 2 份，条款 11 条。

                甲：/
                直接提问，不用命令。命令：
                  /ask 问题　提问（也可以直接写问题）
                  /duties [部门]　责任分工
                  /targets [词语]　目标与指标
                  /compare 事项　对比各规划的同一事项
                  /search 词语　查找条款
                  /text [引文编号]　看引文所在的整节
                  /plans　现有规划一览
                  /scope [地名|全部]　只问某一份规划
                  /help [命令]　怎么用
                  /about　这是什么
                  /start　从头开始
                  /quit　结束对话
                发编号（2、第二个）选上一条回复里的选项，发“原文 1”看引文 [1] 所在的整节。

                甲：/ask
                /ask 问题　提问（也可以直接写问题）
                也可以写作：/问、/提问

                """);
    }

    @Test
    void englishIsAnsweredInEnglishWithChineseQuotations() {
        Dialogue dialogue = two().says("who leads the elderly action")
                .says("source 2")
                .says("/plans")
                .says("9")
                .says("source 9");
        assertThat(dialogue.text()).isEqualTo("""
                甲：who leads the elderly action
                海东市东湖区（2021—2025年）
                  牵头：卫健局、科协 [1]
                海东自治区（2021—2025年）
                  牵头：自治区卫生健康委、老干部局 [2]

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “牵头：卫健局、科协”
                [2] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “牵头：自治区卫生健康委、老干部局”　(out of order in the published text, put back by its numbering)

                甲：source 2
                海东自治区科学素质行动方案（2021—2025年）
                二、重点行动 ›（二）老年人科学素质提升行动
                普及智能技术应用。办好老年大学。
                ▶ 牵头：自治区卫生健康委、老干部局
                配合：自治区民政厅等

                甲：/plans
                2 plans
                海东市东湖区科学素质行动方案（2021—2025年）
                  海东市东湖区 · 2021—2025年 · 2 sections · 2 duties · 1 targets
                海东自治区科学素质行动方案（2021—2025年）
                  海东自治区 · 2021—2025年 · 4 sections · 3 duties · 1 targets

                甲：9
                There is nothing to pick by number now; please ask.

                甲：source 9
                There is no [9], only [1][2].

                """);
    }

    @Test
    void withoutPlansThePersonIsToldWhatToDo() {
        assertThat(new Dialogue().says("/start").says("谁牵头？").text()).isEqualTo("""
                甲：/start
                问策：问规划，答条款。
                现在一份规划也没有，还不能回答问题。
                请先加入规划文本：./wence add 文件，或把文本放进 index/plans/ 后运行 ./wence index。

                甲：谁牵头？
                现在一份规划也没有，还不能回答问题。
                请先加入规划文本：./wence add 文件，或把文本放进 index/plans/ 后运行 ./wence index。

                """);
    }

    @Test
    void aButtonWorksAsLongAsItsMessageIsRememberedAndSaysSoKindlyAfterwards() {
        Dialogue dialogue = two().says(FakeAnswerer.LEAD)
                .waits(Duration.ofHours(5))
                .presses(1, "原文")
                .presses(1, "配合部门")
                .pressesCode("#1", "r99")
                .pressesCode("garbage", "r1")
                .pressesCode("", "r1");
        assertThat(dialogue.text()).isEqualTo("""
                甲：老年人科学素质提升行动由谁牵头？
                海东市东湖区（2021—2025年）
                  牵头：卫健局、科协 [1]
                海东自治区（2021—2025年）
                  牵头：自治区卫生健康委、老干部局 [2]

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “牵头：卫健局、科协”
                [2] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “牵头：自治区卫生健康委、老干部局”　（原文次序有误，已按编号复位）

                1. 配合部门

                （过了 300 分钟）

                甲：(按第 1 条的 原文)
                海东市东湖区科学素质行动方案（2021—2025年）
                一、重点行动 ›（一）老年人科学素质提升行动
                每年举办讲座20场。
                ▶ 牵头：卫健局、科协
                配合：民政局、科技局

                甲：(按第 1 条的 配合部门)
                老年人科学素质提升行动有哪些配合部门？
                海东市东湖区（2021—2025年）
                  配合：民政局、科技局 [1]
                海东自治区（2021—2025年）
                  配合：自治区民政厅 [2]

                [1] 海东市东湖区科学素质行动方案（2021—2025年） › 一、重点行动 ›（一）老年人科学素质提升行动
                    “配合：民政局、科技局”
                [2] 海东自治区科学素质行动方案（2021—2025年） › 二、重点行动 ›（二）老年人科学素质提升行动
                    “配合：自治区民政厅等”

                甲：(按 #1)
                这个按钮太早了，我已经不记得它指什么，请再问一次。

                甲：(按 garbage)
                这个按钮太早了，我已经不记得它指什么，请再问一次。

                甲：(按 )
                这个按钮太早了，我已经不记得它指什么，请再问一次。

                """);
    }

    @Test
    void whatGoesWrongInsideIsOneSentenceOutside() {
        assertThat(two().says("坏了").says("还在吗").text()).isEqualTo("""
                甲：坏了
                这条消息处理时出了错，已记入日志。请换个说法再问。

                甲：还在吗
                规划里没有写。问的是“还在吗”，之前问过 []，限于 全部。

                """);
    }
}

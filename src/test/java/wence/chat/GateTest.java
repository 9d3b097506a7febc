package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wence.admin.Knowledge;
import wence.chat.Message.Around;
import wence.chat.Message.Someone;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.plan.Plan;
import wence.store.Access;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Person;

/// Who may ask, and what strangers hear.
class GateTest {
    private static final Person ADMIN = new Person("paper", "主任");

    private Instant now = Instant.parse("2026-03-04T02:00:00Z");
    private final MemoryNotes notes = new MemoryNotes(() -> now, 100);
    private final MemoryFeedbackLog feedback = new MemoryFeedbackLog(() -> now);
    private final Office office = new Office(
            Drawers.inMemory(() -> now, notes, feedback),
            new Rules(Set.of(ADMIN), Access.MEMBERS, Duration.ofDays(90), Rules.USUAL_ZONE),
            () -> now);
    private final Plan district = TestPlans.district();
    private final Conversations conversations = new Conversations(
            Knowledge.of(new FakeAnswerer(district), MemoryLookup.of(List.of(district))),
            () -> now,
            notes,
            feedback,
            Pace.unlimited(),
            office,
            Optional.empty());

    @AfterEach
    void close() {
        office.close();
    }

    /// What is said back; empty for silence.
    private String says(String person, String chat, boolean isAlone, String text) {
        var heard = new ArrayList<String>();
        var around = new Around(isAlone, chat, new Someone(person, "名", ""), Optional.empty(), List.of());
        var message = new Message("paper", chat, person, "1", new Message.Words(text), Optional.empty(), around);
        conversations.hear(message, new Delivery() {
            @Override
            public void working() {}

            @Override
            public String send(Reply reply) {
                heard.add(ReplyLines.text(reply));
                return "r";
            }

            @Override
            public String replace(String sent, Reply reply) {
                throw new UnsupportedOperationException("nothing here replaces a reply");
            }
        });
        return String.join("\n", heard);
    }

    @Test
    void aStrangerIsToldHowToAskOnceAnHourInEachChat() {
        assertThat(says("甲", "群", false, "谁牵头？")).contains("paper:甲", "Only members can ask here");
        assertThat(says("甲", "群", false, "谁牵头？")).isEmpty();
        assertThat(says("乙", "群", false, "谁牵头？")).contains("paper:乙");
        assertThat(says("甲", "另一群", false, "谁牵头？")).contains("paper:甲");
        now = now.plus(Duration.ofMinutes(59));
        assertThat(says("甲", "群", false, "/start")).isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(says("甲", "群", false, "/start")).contains("paper:甲");
    }

    @Test
    void whoIsRefusedStillLearnsWhoTheyAreAndMayHaveTheirDataDeleted() {
        says("甲", "甲", true, "谁牵头？");
        assertThat(says("甲", "甲", true, "/whoami")).startsWith("您的编号：paper:甲。");
        assertThat(says("甲", "甲", true, "/forget")).contains("称呼等 1 条");
        assertThat(says("甲", "甲", true, "/forget 确认")).startsWith("已经删除：");
        assertThat(office.kept(new Person("paper", "甲")).sum()).isZero();
    }

    @Test
    void aStrangersTryAtAnAdminsCommandIsWrittenDownAlsoWhenNothingIsSaid() {
        says("甲", "甲", true, "谁牵头？");
        assertThat(says("甲", "甲", true, "/people")).isEmpty();
        assertThat(says("甲", "甲", true, "/grant me admin")).isEmpty();
        assertThat(office.audit().newest(0, 5))
                .extracting(entry -> entry.who() + " " + entry.act() + " " + entry.subject() + " " + entry.result())
                .containsExactly("paper:甲 grant me admin REFUSED", "paper:甲 people  REFUSED");
    }

    @Test
    void aButtonIsNoWayRoundTheGate() {
        var heard = new ArrayList<Reply>();
        var message = new Message("paper", "群", "甲", "1", new Message.Press("=/people"), Optional.of("r"));
        conversations.hear(message, new Delivery() {
            @Override
            public void working() {
                throw new AssertionError("nothing is being made for a stranger");
            }

            @Override
            public String send(Reply reply) {
                heard.add(reply);
                return "r";
            }

            @Override
            public String replace(String sent, Reply reply) {
                return sent;
            }
        });
        assertThat(heard).hasSize(1);
        assertThat(ReplyLines.text(heard.getFirst())).contains("Only members can ask here");
    }

    @Test
    void strangersAreOfferedNoExcerpts() {
        var words = new Message.Words(FakeAnswerer.LEAD);
        assertThat(conversations.offers(new Message("paper", "inline", "甲", "1", words, Optional.empty()), 5))
                .isEmpty();
        assertThat(conversations.offers(new Message("paper", "inline", "主任", "1", words, Optional.empty()), 5))
                .isNotEmpty();
    }

    @Test
    void adminsHearOfTheirCommandsInEnglishToo() {
        says("主任", "主任", true, "who leads the elderly action");
        assertThat(says("主任", "主任", true, "/grant 9 member")).isEqualTo("paper:9 is now member.");
        assertThat(says("主任", "主任", true, "/revoke me"))
                .startsWith("paper:主任“名” is an admin by the setting WENCE_ADMINS");
        assertThat(says("主任", "主任", true, "/access open")).startsWith("/access says who may ask in a group");
        assertThat(says("主任", "主任", true, "/stats")).contains("1 questions by 1 people; 100% answered");
        assertThat(says("主任", "主任", true, "/gaps")).startsWith("Not found,");
        assertThat(says("主任", "主任", true, "/people")).contains("paper:9  member, on 2026-03-04 by paper:主任");
        assertThat(says("主任", "主任", true, "/audit")).contains("revoke paper:主任", "refused：由设置指定");
        assertThat(says("主任", "主任", true, "/whoami")).startsWith("Your id: paper:主任. Role: admin (by the settings).");
        assertThat(says("主任", "主任", true, "/help")).contains("/gaps", "/grant");
    }
}

package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.admin.Knowledge;
import wence.answer.model.Prompts;
import wence.app.HeldPlans;
import wence.chat.Conversations;
import wence.chat.Pace;
import wence.chat.Reply;
import wence.chat.telegram.botapi.Speaker;
import wence.office.Drawers;
import wence.office.LanguageModel;
import wence.office.ModelPrice;
import wence.office.Office;
import wence.office.Rules;
import wence.office.Span;
import wence.store.Access;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.ModelCall;
import wence.store.ModelCall.Outcome;
import wence.store.Person;

/// What admins see of a language model, and how they read its prompts anew.
class ModelAdminDialogueTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");
    private static final Person WANG = new Person("telegram", "7");

    @TempDir
    private Path prompts;

    private final MemoryNotes notes = new MemoryNotes(() -> NOW, 500);
    private final MemoryFeedbackLog feedback = new MemoryFeedbackLog(() -> NOW);

    private final AtomicReference<Conversations> conversations = new AtomicReference<>();

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("prompts"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replaceFirst("version [0-9]+", "version 1");
                Files.writeString(prompts.resolve(file.getFileName()), text);
            }
        }
        for (String file : List.of("answer.zh.txt", "answer.en.txt")) {
            Files.writeString(prompts.resolve(file), "version 1\n两到五句。\n---\n{{history}}\n{{clauses}}\n{{question}}\n");
        }
    }

    private Office office(LanguageModel model) {
        return new Office(
                Drawers.inMemory(() -> NOW, notes, feedback),
                new Rules(Set.of(new Person("telegram", "5")), Access.OPEN, Duration.ofDays(90), Rules.USUAL_ZONE),
                model,
                () -> NOW,
                () -> 0);
    }

    private Conversations listener(HeldPlans plans, Office office) {
        var made = new Conversations(
                Knowledge.of(plans.answerer(), plans.lookup()),
                () -> NOW,
                notes,
                feedback,
                Pace.unlimited(),
                office,
                Optional.empty());
        conversations.set(made);
        return made;
    }

    private void edit(String file, String before, String after) {
        try {
            String text = Files.readString(prompts.resolve(file));
            Files.writeString(prompts.resolve(file), text.replace(before, after));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void calls(Office office) {
        for (int second = 1; second <= 18; second++) {
            call(office, WANG, Outcome.DRAFT, 1_234, 85, second);
        }
        call(office, new Person("telegram", "8"), Outcome.TOO_SLOW, 0, 0, 40);
        call(office, WANG, Outcome.USED_UP, 0, 0, 0);
    }

    private static void call(Office office, Person person, Outcome outcome, int in, int out, int seconds) {
        office.recorder()
                .called(new ModelCall(
                        NOW, Optional.of(person), "answer", outcome, in, out, Duration.ofSeconds(seconds)));
    }

    @Test
    void anAdminLooksAfterAModel(@TempDir Path home) {
        Prompts held = ((Prompts.Opened.Ready) Prompts.open(prompts)).prompts();
        var price = new ModelPrice(new BigDecimal("2"), new BigDecimal("8"), "元");
        Office office = office(new LanguageModel(Optional.of(held), Optional.of(price)));
        try (var scene = new Scene(home, plans -> listener(plans, office))) {
            Speaker chen = scene.api().person(5, "陈主任").alone();
            Speaker wang = scene.api().person(7, "王芳").alone();

            scene.says(chen, "/prompts");
            scene.says(wang, "/prompts 重新读取");
            scene.says(chen, "/prompts reload");
            edit("answer.zh.txt", "version 1\n", "version 2\n");
            edit("answer.zh.txt", "两到五句", "两到四句");
            edit("answer.en.txt", "五", "三");
            scene.says(chen, "/prompts");
            edit("answer.en.txt", "{{clauses}}", "{{clause}}");
            scene.says(chen, "/prompts");
            scene.presses(chen, "重新读取");
            edit("answer.en.txt", "{{clause}}", "{{clauses}}");
            scene.says(chen, "/prompts 重新读取");
            scene.says(chen, "/prompts answer");
            scene.says(chen, "/audit");
            scene.says(chen, "/stats");
            calls(office);
            scene.says(chen, "/stats");
            scene.says(wang, "who leads the elderly action");
            scene.says(wang, "/stats");
            scene.says(chen, "how many science bases by 2025");
            scene.says(chen, "/stats");
            scene.says(chen, "/prompts");
            Reply digest = conversations
                    .get()
                    .digest(new Person("telegram", "5"), Span.upTo(office.today(), 7))
                    .orElseThrow();
            assertThat(scene.bot().platform().tell("5", digest)).isTrue();
            scene.says(wang, "/forget");
            scene.assertReadsLike("model-admin-dialogue.txt");
        } finally {
            office.close();
        }
    }

    @Test
    void withoutAModelAnAdminHearsWhatToSet(@TempDir Path home) {
        Office office = office(LanguageModel.NONE);
        try (var scene = new Scene(home, plans -> listener(plans, office))) {
            Speaker chen = scene.api().person(5, "陈主任").alone();
            scene.says(chen, "/prompts");
            scene.says(chen, "/prompts reload");
            scene.says(chen, "/stats");
            scene.assertReadsLike("no-model-dialogue.txt");
        } finally {
            office.close();
        }
    }
}

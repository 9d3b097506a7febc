package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.answer.Answer.Choice;
import wence.answer.Answer.Said;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.question.Ask;
import wence.question.Language;
import wence.question.Manner;
import wence.question.Passage;
import wence.question.PlanCatalog;
import wence.question.Question;
import wence.question.Scope;

/// Complete questions that a person is offered: what may have been meant, what could be asked next.
final class Choices {
    private static final int MOST = 10;
    private static final int EXAMPLES = 3;

    private final PlanCatalog catalog;
    private final Phrases chinese = Phrases.in(Language.CHINESE);

    Choices(PlanCatalog catalog) {
        this.catalog = catalog;
    }

    /// One choice for each section of which one must be meant; sections of the same name in several plans are one.
    List<Choice> of(List<Part> parts, Question question) {
        Map<String, Choice> byName = new LinkedHashMap<>();
        for (Part part : parts) {
            for (Passage place : part.choices()) {
                String name = name(part.plan(), place.section());
                if (!name.isEmpty()) {
                    byName.putIfAbsent(name, choice(name, question));
                }
            }
        }
        return byName.values().stream().limit(MOST).toList();
    }

    private Choice choice(String name, Question question) {
        return new Choice(name, prefix(question) + chinese.say(key(question.ask()), name));
    }

    /// Which plan the question names, so that the offered one names it too.
    private String prefix(Question question) {
        return question.scope().plans().size() == 1
                ? catalog.plans().stream()
                        .filter(plan -> question.scope().includes(plan.id()))
                        .findFirst()
                        .flatMap(plan -> plan.facts().place())
                        .orElse("")
                : "";
    }

    private static String key(Ask ask) {
        return switch (ask) {
            case Ask.Who who when who.roles().equals(Set.of(Role.LEAD)) -> "ask.lead";
            case Ask.Who who when who.roles().equals(Set.of(Role.SUPPORT)) -> "ask.support";
            case Ask.Who who -> "ask.duties";
            case Ask.Check check -> "ask.duties";
            case Ask.Targets targets -> "ask.targets";
            case Ask.When when -> "ask.when";
            case Ask.Stages stages -> "ask.when";
            case Ask.Contents c -> "ask.contents";
            case Ask.Overview o -> "ask.contents";
            case Ask.Duties d -> "ask.lead";
            case Ask.PlanFact f -> "ask.contents";
            case Ask.Outline o -> "ask.contents";
            case Ask.Held h -> "ask.lead";
            case Ask.Source s -> "ask.contents";
            case Ask.Nothing n -> "ask.lead";
            case Ask.Survey s -> "ask.contents";
            case Ask.OnlyIn o -> "ask.contents";
            case Ask.Beyond b -> "ask.contents";
        };
    }

    /// What could be asked of the plans held, from their own headings.
    List<Choice> examples() {
        List<Section> sections = sectionsWithDuties(Scope.EVERY);
        var examples = new ArrayList<Choice>();
        List<String> keys = List.of("ask.lead", "ask.support", "ask.contents");
        for (int i = 0; i < Math.min(EXAMPLES, sections.size()); i++) {
            String question = chinese.say(keys.get(i), sections.get(i).name());
            examples.add(new Choice(question, question));
        }
        return examples;
    }

    /// The items that have duties, asked about as the question asks.
    List<Choice> examples(Question question) {
        Map<String, Choice> byName = new LinkedHashMap<>();
        for (Section section : sectionsWithDuties(question.scope())) {
            byName.putIfAbsent(section.name(), choice(section.name(), question));
        }
        return byName.values().stream().limit(MOST).toList();
    }

    private List<Section> sectionsWithDuties(Scope scope) {
        var sections = new LinkedHashSet<Section>();
        Set<String> names = new LinkedHashSet<>();
        for (Plan plan : catalog.plans()) {
            if (!scope.includes(plan.id())) {
                continue;
            }
            plan.duties()
                    .forEach(duty -> plan.section(duty.section())
                            .filter(section -> !section.isLost() && names.add(section.name()))
                            .ifPresent(sections::add));
        }
        return List.copyOf(sections);
    }

    /// Offers what else could be asked about the one section that the answer is about.
    void addNext(Draft draft, Question question, List<Part> parts) {
        Optional<String> subject = subject(parts);
        if (subject.isEmpty()) {
            return;
        }
        String name = subject.get();
        String prefix = prefix(question);
        String asked = question.manner() == Manner.SUMMARY ? "" : key(question.ask());
        for (String aspect : List.of("lead", "support", "contents", "targets")) {
            if (!asked.equals("ask." + aspect)) {
                draft.next(draft.phrases().say("next." + aspect), prefix + chinese.say("ask." + aspect, name));
            }
        }
    }

    /// The name of the one section that the parts are about, in whatever plans; empty when they are about several.
    private static Optional<String> subject(List<Part> parts) {
        var names = new LinkedHashSet<String>();
        for (Part part : parts) {
            for (Passage place : part.subjects()) {
                names.add(name(part.plan(), place.section()));
            }
        }
        names.remove("");
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /// The question put in the words of the plans and of this house alone; empty when they do not tell what it is
    /// about.
    Optional<Choice> restated(Question question, List<Part> parts, Language language) {
        Phrases phrases = Phrases.in(language);
        Optional<String> words = question.ask() instanceof Ask.Duties
                        && question.agencies().size() == 1
                ? Optional.of(phrases.say(
                        "ask.duties-of",
                        prefix(question) + question.agencies().getFirst().name()))
                : subject(parts).map(name -> phrases.say(key(question.ask()), prefix(question) + name));
        return words.map(whole -> new Choice(whole, whole));
    }

    /// Offers what comes close to a subject that no plan has.
    void addNear(Draft draft, Question question, List<Part> parts) {
        of(parts, question).stream().limit(EXAMPLES).forEach(choice -> draft.next(choice.label(), choice.question()));
    }

    /// The items that an answer lists one under the other, as questions, so that the second one can be asked about.
    List<String> listed(Said said, Question question) {
        var names = new LinkedHashSet<String>();
        if (question.ask() instanceof Ask.Contents) {
            said.citations().stream()
                    .map(citation -> name(citation.plan(), citation.clause().section()))
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        said.duties()
                .forEach(stated -> names.add(name(stated.plan(), stated.duty().section())));
        return names.stream().map(name -> choice(name, question).question()).toList();
    }

    private static String name(Plan plan, SectionPath path) {
        Optional<Section> section = plan.section(path);
        return section.map(Section::name).orElse("");
    }
}

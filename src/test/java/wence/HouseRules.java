package wence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.text.DateFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/// What holds of every house with these rooms. A rule about a room that is not built yet holds.
final class HouseRules {
    private static final String[] NAMELESS = {"util", "utils", "common", "core", "helper", "service", "impl", "dto"};

    private HouseRules() {}

    /// The descriptions of the rules that these classes break, in the order of the rules.
    static List<String> faults(List<String> rooms, JavaClasses classes) {
        return of(rooms).stream()
                .filter(rule -> rule.evaluate(classes).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }

    static List<ArchRule> of(List<String> rooms) {
        var rules = new ArrayList<ArchRule>();
        rules.add(classes().should().resideInAnyPackage(packages(rooms)).as("every package is a room"));
        rules.add(noClasses()
                .should()
                .resideInAnyPackage(
                        Arrays.stream(NAMELESS).map(name -> ".." + name + "..").toArray(String[]::new))
                .as("no room is called after nothing in particular"));
        for (int i = 0; i < rooms.size() - 1; i++) {
            rules.add(noClasses()
                    .that()
                    .resideInAPackage("wence." + rooms.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(rooms.subList(i + 1, rooms.size())))
                    .as(rooms.get(i) + " imports only rooms that stand before it"));
        }
        rules.add(classes()
                .that()
                .resideInAPackage("wence.plan")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "wence..")
                .as("plan knows the JDK alone"));
        rules.add(onlyKnownTo(List.of("search"), "org.apache.lucene.."));
        rules.add(onlyKnownTo(List.of("search", "answer.model"), "dev.langchain4j.."));
        rules.add(onlyKnownTo(List.of("chat.telegram"), "org.telegram.."));
        rules.add(onlyKnownTo(List.of("app"), "picocli.."));
        for (String library : List.of("org.apache.pdfbox..", "org.apache.poi..", "org.jsoup..")) {
            rules.add(onlyKnownTo(List.of("document"), library));
        }
        rules.add(onlyKnownTo(List.of("store"), "java.sql.."));
        rules.add(onlyKnownTo(List.of("store"), "org.sqlite.."));
        rules.add(classes().should(standInANullMarkedPackage()).as("every package is @NullMarked"));
        rules.add(outside(List.of("app", "chat.console"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .as("only [app, chat.console] print"));
        rules.add(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, TimeZone.class, DateFormat.class)
                .as("no java.util.Date and its kin"));
        rules.add(outside(List.of("app"))
                .should()
                .accessTargetWhere(readsTheClock())
                .as("only [app] reads the clock"));
        return rules.stream().map(rule -> rule.allowEmptyShould(true)).toList();
    }

    private static ArchRule onlyKnownTo(List<String> rooms, String library) {
        return outside(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as("only " + rooms + " knows " + library);
    }

    private static GivenClassesConjunction outside(List<String> rooms) {
        return noClasses().that().resideOutsideOfPackages(packages(rooms));
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> "wence." + room).toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var room = type.getPackage();
                if (!room.isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(room, room.getName() + " is not @NullMarked"));
                }
            }
        };
    }

    /// Calls of `now()` without a clock, of the machine's clock, and references to them.
    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return new DescribedPredicate<>("reads the clock") {
            @Override
            public boolean test(JavaAccess<?> access) {
                var owner = access.getTargetOwner();
                String name = access.getTarget().getName();
                if (owner.isEquivalentTo(System.class)) {
                    return name.equals("currentTimeMillis");
                }
                if (!owner.getPackageName().startsWith("java.time")) {
                    return false;
                }
                return name.startsWith("system")
                        || name.startsWith("tick")
                        || (name.equals("now") && !takesAClock(access));
            }
        };
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}

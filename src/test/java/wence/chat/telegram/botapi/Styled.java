package wence.chat.telegram.botapi;

import java.util.Comparator;
import java.util.List;

/// A text with its looks written out: bold as `*…*`, italic as `_…_`, code in backticks, an expandable quotation behind
/// `> `, any other behind `| `. A quotation stands in lines of its own, as clients show it.
final class Styled {
    private static final Comparator<Entity> INNER_FIRST = Comparator.comparingInt(Entity::offset)
            .thenComparing(Comparator.comparingInt(Entity::length).reversed())
            .reversed();

    private final String text;
    private final List<Entity> entities;
    private final StringBuilder styled = new StringBuilder();

    private Styled(String text, List<Entity> entities) {
        this.text = text;
        this.entities = entities.stream().sorted(INNER_FIRST).toList();
    }

    static String text(String text, List<Entity> entities) {
        return new Styled(text, entities).read();
    }

    private String read() {
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            entities.stream().filter(entity -> entity.end() == at).forEach(entity -> styled.append(close(entity)));
            if (i == text.length()) {
                break;
            }
            lineStart(at);
            entities.reversed().stream()
                    .filter(entity -> entity.offset() == at)
                    .forEach(entity -> styled.append(open(entity)));
            styled.append(text.charAt(i));
        }
        return styled.toString();
    }

    private void lineStart(int at) {
        boolean fresh = at == 0 || text.charAt(at - 1) == '\n';
        boolean begins = entities.stream().anyMatch(entity -> quotes(entity) && entity.offset() == at);
        boolean ended = entities.stream().anyMatch(entity -> quotes(entity) && entity.end() == at);
        if (!fresh && (begins || (ended && text.charAt(at) != '\n'))) {
            styled.append('\n');
        }
        if (fresh || begins) {
            entities.reversed().stream()
                    .filter(entity -> quotes(entity) && entity.offset() <= at && at < entity.end())
                    .forEach(entity -> styled.append(entity.type().startsWith("expandable") ? "> " : "| "));
        }
    }

    private static boolean quotes(Entity entity) {
        return entity.type().endsWith("blockquote");
    }

    private static String open(Entity entity) {
        return entity.type().equals("text_link") ? "[" : mark(entity);
    }

    private static String close(Entity entity) {
        return entity.type().equals("text_link") ? "](" + entity.detail() + ")" : mark(entity);
    }

    private static String mark(Entity entity) {
        return switch (entity.type()) {
            case "bold" -> "*";
            case "italic" -> "_";
            case "underline" -> "__";
            case "strikethrough" -> "~";
            case "spoiler" -> "||";
            case "code" -> "`";
            case "pre" -> "```";
            default -> "";
        };
    }
}

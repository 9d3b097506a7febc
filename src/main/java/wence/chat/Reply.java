package wence.chat;

import java.util.ArrayList;
import java.util.List;

/// What is said back to a message. Each platform renders it in its own markup and splits it to its own size.
public record Reply(List<Block> blocks) {
    public Reply {
        blocks = List.copyOf(blocks);
    }

    /// A reply of one line.
    public static Reply line(String text) {
        return new Reply(List.of(new Block.Text(0, List.of(Run.plain(text)), List.of())));
    }

    /// A reply of these lines.
    public static Reply lines(List<String> lines) {
        return new Reply(lines.stream()
                .<Block>map(line -> new Block.Text(0, List.of(Run.plain(line)), List.of()))
                .toList());
    }

    Reply under(String heading) {
        var longer = new ArrayList<Block>();
        longer.add(new Block.Heading(heading));
        longer.addAll(blocks);
        return new Reply(longer);
    }
}

package wence.chat;

import java.util.List;

/// A stretch of a long list.
///
/// @param number from 1
/// @param count how many pages there are, at least 1
/// @param first place of the first item in the whole list, from 0
record Page<T>(List<T> items, int number, int count, int first) {
    /// The page with this number; a number beyond the end gives the last page.
    static <T> Page<T> of(List<T> all, int size, int wanted) {
        int count = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.clamp(wanted, 1, count);
        int first = (number - 1) * size;
        return new Page<>(all.subList(first, Math.min(all.size(), first + size)), number, count, first);
    }

    /// `（第 1/3 页）`, or nothing when there is only one.
    String label(Turn turn) {
        return count == 1 ? "" : turn.words("（第 %d/%d 页）", " (page %d/%d)").formatted(number, count);
    }

    /// Offers the pages beside this one; `command` with a page behind it must ask for that page.
    void offerNeighbours(Draft draft, Turn turn, String command) {
        if (number < count) {
            draft.offer(turn.words("下一页", "Next page"), command + " " + PagedWords.page(number + 1));
        }
        if (number > 1) {
            draft.offer(turn.words("上一页", "Previous page"), command + " " + PagedWords.page(number - 1));
        }
    }
}

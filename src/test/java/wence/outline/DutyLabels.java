package wence.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;

/// What a person read out of a text, one row an agency; `labels/README.md` says what the columns mean.
///
/// @param rows all rows, the doubtful ones too
record DutyLabels(List<Row> rows) {
    /// One statement.
    ///
    /// @param doubt empty where two careful readers would agree
    record Row(String item, Role role, String agency, String doubt) {
        private static final String PART = "part of ";

        boolean isSure() {
            return doubt.isEmpty();
        }

        boolean fits(Row read) {
            return role == read.role && agency.equals(read.agency) && (sameItem(item, read.item) || fitsWhole(read));
        }

        private boolean fitsWhole(Row read) {
            return doubt.startsWith(PART) && sameItem(doubt.substring(PART.length()), read.item);
        }

        /// Opening words are the same when the shorter ones open the longer ones.
        private static boolean sameItem(String one, String other) {
            return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
        }

        @Override
        public String toString() {
            return "%s | %s | %s%s".formatted(item, role.name().toLowerCase(Locale.ROOT), agency, isSure() ? "" : " ?");
        }
    }

    static DutyLabels of(Path file) throws IOException {
        return new DutyLabels(Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(
                        letters(cells[0]),
                        Role.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                        letters(cells[2]),
                        letters(cells[3]).isEmpty() ? "" : cells[3].strip()))
                .map(row -> row.doubt().startsWith(Row.PART)
                        ? new Row(
                                row.item(),
                                row.role(),
                                row.agency(),
                                Row.PART + letters(row.doubt().substring(Row.PART.length())))
                        : row)
                .toList());
    }

    /// What the program read, in the same form.
    static List<Row> read(Plan plan) {
        var rows = new ArrayList<Row>();
        for (Duty duty : plan.duties()) {
            for (String agency : duty.agencies()) {
                rows.add(new Row(letters(duty.item()), duty.role(), letters(agency), ""));
            }
        }
        return rows;
    }

    /// How well what was read agrees with the labels. A doubtful label counts neither for nor against.
    Agreement with(List<Row> read) {
        List<Row> missed = rows.stream()
                .filter(Row::isSure)
                .filter(row -> read.stream().noneMatch(row::fits))
                .toList();
        List<Row> wrong = read.stream()
                .filter(row -> rows.stream().noneMatch(label -> label.fits(row)))
                .toList();
        long doubtful = read.stream()
                .filter(row -> rows.stream().noneMatch(label -> label.isSure() && label.fits(row)))
                .filter(row -> rows.stream().anyMatch(label -> label.fits(row)))
                .count();
        int sure = (int) rows.stream().filter(Row::isSure).count();
        return new Agreement(sure, (int) (read.size() - doubtful), missed, wrong);
    }

    /// @param sure labels without doubt
    /// @param read rows that were read, those of doubtful labels not counted
    record Agreement(int sure, int read, List<Row> missed, List<Row> wrong) {
        double precision() {
            return read == 0 ? 1 : 1 - (double) wrong.size() / read;
        }

        double recall() {
            return sure == 0 ? 1 : 1 - (double) missed.size() / sure;
        }

        double f1() {
            return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
        }

        Agreement and(Agreement other) {
            var allMissed = new ArrayList<>(missed);
            allMissed.addAll(other.missed);
            var allWrong = new ArrayList<>(wrong);
            allWrong.addAll(other.wrong);
            return new Agreement(sure + other.sure, read + other.read, allMissed, allWrong);
        }

        @Override
        public String toString() {
            return "%4d labels  %4d read  precision %.3f  recall %.3f  F1 %.3f"
                    .formatted(sure, read, precision(), recall(), f1());
        }
    }

    private static String letters(String text) {
        return Characters.withoutBlanks(text);
    }
}

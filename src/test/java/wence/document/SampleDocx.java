package wence.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Writes DOCX with the library that offices' own programs are modelled on, numbers as automatic
/// ones wherever counting gives the same number.
final class SampleDocx {
    private static final List<String> TEXTS = List.of("%1、", "（%2）", "%3.");
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("([一二三四五六七八九十]{1,3})、(.*)"),
            Pattern.compile("（([一二三四五六七八九十]{1,3})）(.*)"),
            Pattern.compile("(\\d{1,2})\\.(.*)"));

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger list;
    private final int[] counts = new int[3];
    private int automatic;

    SampleDocx() {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        for (int i = 0; i < TEXTS.size(); i++) {
            CTLvl level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(i == 2 ? STNumberFormat.DECIMAL : STNumberFormat.CHINESE_COUNTING_THOUSAND);
            level.addNewLvlText().setVal(TEXTS.get(i));
        }
        var numbering = document.createNumbering();
        list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    SampleDocx with(List<String> paragraphs) {
        paragraphs.forEach(this::with);
        return this;
    }

    SampleDocx with(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        for (int level = 0; level < NUMBERS.size(); level++) {
            Matcher found = NUMBERS.get(level).matcher(text);
            String next = level == 2 ? "" + (counts[2] + 1) : NumberFormat.counted(counts[level] + 1);
            if (found.matches() && found.group(1).equals(next)) {
                counts[level]++;
                Arrays.fill(counts, level + 1, counts.length, 0);
                automatic++;
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.valueOf(level));
                paragraph.createRun().setText(found.group(2));
                return this;
            }
        }
        // several runs, as a correcting hand leaves them
        int half = text.length() / 2;
        paragraph.createRun().setText(text.substring(0, half));
        paragraph.createRun().setText(text.substring(half));
        return this;
    }

    SampleDocx withTable(List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                table.getRow(r).getCell(c).setText(rows.get(r).get(c));
            }
        }
        return this;
    }

    /// How many numbers are automatic.
    int automatic() {
        return automatic;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

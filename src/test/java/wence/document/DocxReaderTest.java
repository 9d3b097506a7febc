package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DocxReaderTest {
    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

    private static DocumentText read(byte[] bytes) {
        return ((DocumentReading.Text) new AnyReader().read(bytes)).document();
    }

    private static SampleZip docx(String body) {
        return new SampleZip().with("word/document.xml", W + body + "</w:body></w:document>");
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String numbered(String style, int level, String text) {
        return "<w:p><w:pPr>" + style + "<w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    private static SampleZip withLists(SampleZip zip, String numbering, String styles) {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return zip.with(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"" + type
                                + "numbering\" Target=\"numbering.xml\"/>"
                                + "<Relationship Id=\"b\" Type=\"" + type + "styles\" Target=\"/word/styles.xml\"/>"
                                + "<Relationship Id=\"c\" Type=\"" + type + "footnotes\" Target=\"footnotes.xml\"/>"
                                + "<Relationship Id=\"d\" Type=\"" + type + "header\" Target=\"header1.xml\"/>"
                                + "</Relationships>")
                .with("word/numbering.xml", "<numbering>" + numbering + "</numbering>")
                .with("word/styles.xml", "<styles>" + styles + "</styles>");
    }

    @Test
    void automaticNumbersAreWrittenAsTheReaderSeesThem() {
        String lists = "<abstractNum abstractNumId=\"3\">"
                + level(0, "chineseCountingThousand", "第%1章　").replace("w:", "")
                + level(1, "chineseCounting", "（%2）").replace("w:", "")
                + level(2, "decimal", "%3.").replace("w:", "")
                + level(3, "decimalEnclosedCircle", "%4").replace("w:", "")
                + "</abstractNum><num numId=\"7\"><abstractNumId val=\"3\"/></num>";
        String body = numbered("", 0, "总则")
                + numbered("", 1, "目标")
                + numbered("", 2, "甲")
                + numbered("", 2, "乙")
                + numbered("", 3, "丙")
                + numbered("", 1, "原则")
                + numbered("", 2, "丁")
                + numbered("", 0, "任务")
                + numbered("", 1, "行动");
        assertThat(read(withLists(docx(body), lists, "").bytes()).text()).isEqualTo("""
                第一章　总则
                （一）目标
                1.甲
                2.乙
                ①丙
                （二）原则
                1.丁
                第二章　任务
                （一）行动
                """);
    }

    @Test
    void numbersThatComeFromAStyleAreSeenAndAListMayStartAnew() {
        String lists = "<abstractNum abstractNumId=\"3\">"
                + "<lvl ilvl=\"0\"><start val=\"1\"/><numFmt val=\"chineseCounting\"/><pStyle val=\"H1\"/><lvlText val=\"%1、\"/></lvl>"
                + "<lvl ilvl=\"1\"><start val=\"1\"/><numFmt val=\"decimal\"/><pStyle val=\"H2\"/><lvlText val=\"%1.%2\"/><isLgl/></lvl>"
                + "</abstractNum><num numId=\"7\"><abstractNumId val=\"3\"/></num>"
                + "<num numId=\"8\"><abstractNumId val=\"3\"/><lvlOverride ilvl=\"0\"><startOverride val=\"5\"/></lvlOverride></num>";
        String styles = "<style type=\"paragraph\" styleId=\"H1\"><pPr><numPr><numId val=\"7\"/></numPr></pPr></style>"
                + "<style type=\"paragraph\" styleId=\"H2\"><basedOn val=\"H1\"/><pPr><numPr><ilvl val=\"1\"/></numPr></pPr></style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"8\"/></w:numPr></w:pPr><w:r><w:t>丁</w:t></w:r></w:p>";
        assertThat(read(withLists(docx(body), lists, styles).bytes()).text()).isEqualTo("一、甲\n1.1乙\n丙\n五、丁\n");
    }

    @Test
    void aTableIsALineForEachRowAndMergedCellsStandInEachRow() {
        String row = "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("建设") + p("科普馆") + "</w:tc>"
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("市科协") + "</w:tc><w:tc>" + p("2023年")
                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc><w:tc>" + p("市教育局")
                + "</w:tc><w:tc>" + p("团市委") + "</w:tc><w:tc>" + p("") + "</w:tc></w:tr>";
        assertThat(read(docx(p("附件") + "<w:tbl>" + row + "</w:tbl>" + p("完")).bytes())
                        .text())
                .isEqualTo("附件\n建设科普馆\t市科协\t\t2023年\n建设科普馆\t市教育局\t团市委\n完\n");
    }

    @Test
    void aFrameAroundTextIsNoTable() {
        String frame = "<w:tbl><w:tr><w:tc>" + p("专栏1") + p("建设科普馆。") + "</w:tc></w:tr></w:tbl>";
        assertThat(read(docx(frame).bytes()).text()).isEqualTo("专栏1\n建设科普馆。\n");
    }

    @Test
    void pagesAreKnownWhereWordWroteThemDown() {
        String body = p("一页")
                + "<w:p><w:r><w:t>前</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>后</w:t></w:r></w:p>"
                + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>三页</w:t></w:r></w:p>";
        DocumentText read = read(docx(body).bytes());
        assertThat(read.text()).isEqualTo("一页\n前\f后\n\f三页\n");
        assertThat(read.pages()).isEqualTo(3);
    }

    @Test
    void whatWasDeletedOrHiddenOrOnlyInstructsIsLeftOut() {
        String body = "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>乙</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:t>丙</w:t><w:tab/><w:t>丁</w:t><w:br/><w:t>戊</w:t></w:r></w:p>";
        DocumentText read = read(docx(body).bytes());
        assertThat(read.text()).isEqualTo("甲乙丙 丁\n戊\n");
        assertThat(read.dropped()).containsExactly(new Dropped("密", "隐藏文字"));
    }

    @Test
    void textBoxesAreReadOnce() {
        String box =
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("框内") + "</w:txbxContent></mc:Choice>"
                        + "<mc:Fallback><w:txbxContent>" + p("框内")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                        + "<w:r><w:t>框外</w:t></w:r></w:p>";
        assertThat(read(docx(box).bytes()).text()).isEqualTo("框内\n框外\n");
    }

    @Test
    void notesGoToTheEndAndHeadsAreListed() {
        byte[] bytes = withLists(docx(p("正文")), "", "")
                .with(
                        "word/footnotes.xml",
                        "<footnotes><footnote type=\"separator\"><p><r><t>—</t></r></p></footnote>"
                                + "<footnote><p><r><t>注一</t></r></p></footnote></footnotes>")
                .with("word/header1.xml", "<hdr><p><r><t>某市文件</t></r></p></hdr>")
                .bytes();
        assertThat(read(bytes).text()).isEqualTo("正文\n注一\n");
        assertThat(read(bytes).dropped()).containsExactly(new Dropped("某市文件", "页眉或页脚"));
    }

    @Test
    void whatAnotherProgramWritesIsReadToo() {
        byte[] bytes = new SampleDocx()
                .with("任务分工表")
                .withTable(List.of(List.of("任务", "责任单位"), List.of("培训教师", "市教育局")))
                .bytes();
        assertThat(read(bytes).text()).isEqualTo("任务分工表\n任务\t责任单位\n培训教师\t市教育局\n");
    }
}

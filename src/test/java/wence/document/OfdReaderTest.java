package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OfdReaderTest {
    private static final String ROOT = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private static DocumentReading read(String content, String template) {
        return new AnyReader()
                .read(new SampleZip()
                        .with(
                                "OFD.xml",
                                "<ofd:OFD" + ROOT + "><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot>"
                                        + "</ofd:DocBody></ofd:OFD>")
                        .with(
                                "Doc_0/Document.xml",
                                "<ofd:Document" + ROOT + "><ofd:CommonData>"
                                        + "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                        + "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData>"
                                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>"
                                        + "</ofd:Document>")
                        .with(
                                "Doc_0/Pages/Page_0/Content.xml",
                                "<ofd:Page" + ROOT + "><ofd:Template TemplateID=\"9\"/>" + "<ofd:Content><ofd:Layer>"
                                        + content + "</ofd:Layer></ofd:Content></ofd:Page>")
                        .with(
                                "Doc_0/Tpls/Tpl_0/Content.xml",
                                "<ofd:Page" + ROOT + "><ofd:Content><ofd:Layer>" + template
                                        + "</ofd:Layer></ofd:Content></ofd:Page>")
                        .bytes());
    }

    private static String text(double x, double y, String attributes, String words) {
        return "<ofd:TextObject Boundary=\"%s %s 100 8\" Size=\"5\" %s><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 20 5\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(x, y, attributes, words);
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return "<ofd:PathObject Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(x1, y1, x2, y2);
    }

    @Test
    void objectsAreReadByWhereTheyStand() {
        var read = (DocumentReading.Text) read(
                text(30, 60, "", "二、任务") + text(30, 40, "", "一、要求") + text(30, 80, "Visible=\"false\"", "看不见"),
                text(100, 285, "", "第 1 页"));
        assertThat(read.document().text()).isEqualTo("一、要求\n二、任务\n");
        assertThat(read.document().dropped()).containsExactly(new Dropped("第 1 页", "第 1 页的页码"));
    }

    @Test
    void ruledLinesMakeATable() {
        String lines = rule(20, 30, 120, 30)
                + rule(20, 45, 120, 45)
                + rule(20, 60, 120, 60)
                + rule(20, 30, 20, 60)
                + rule(70, 30, 70, 60)
                + rule(120, 30, 120, 60);
        var read = (DocumentReading.Text) read(
                lines
                        + text(22, 35, "", "任务")
                        + text(72, 35, "", "责任单位")
                        + text(22, 50, "", "科普")
                        + text(72, 50, "", "市科协"),
                "");
        assertThat(read.document().text()).isEqualTo("任务\t责任单位\n科普\t市科协\n");
    }

    @Test
    void aScanIsRefusedWithWhatToDo() {
        assertThat(read("", "")).isEqualTo(new DocumentReading.Unreadable("OFD 里没有文字，可能是扫描件；请改用有文字的版本，或者转为 PDF 后识别。"));
    }
}

package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class HtmlReaderTest {
    private static DocumentText read(String body) {
        byte[] bytes = ("<html><head><meta charset=utf-8></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        return ((DocumentReading.Text) new AnyReader().read(bytes)).document();
    }

    @Test
    void aPageIsReadWithoutTheSiteAroundIt() {
        DocumentText page = read("""
                <div class="top-nav"><a>首页</a> <a>政务公开</a> <a>办事</a></div>
                <div class="pos">您当前的位置：首页 &gt; 政策文件</div>
                <h1>某市科普方案</h1>
                <p class="info">发布时间：2022-03-01 10:20　来源：市科协　浏览次数：123 次　字号：[ 大 中 小 ]</p>
                <div class="TRS_Editor"><p>　　一、总体要求</p>
                <p>坚持以人民为中心，
                   服务高质量<br>发展。</p></div>
                <p>【打印本页】 【关闭窗口】</p><p>分享到：微信 微博</p>
                <ul><li><a>相关政策一</a></li><li><a>相关政策二</a></li><li><a>相关政策三</a></li></ul>
                <script>var a = "脚本";</script><style>p{}</style>
                <div style="display: none">看不见</div>
                <div id="footer">主办：某市人民政府 <a>蜀ICP备123号</a></div>""");
        assertThat(page.text()).isEqualTo("""
                某市科普方案
                一、总体要求
                坚持以人民为中心，服务高质量
                发展。
                """);
        assertThat(page.dropped()).extracting(Dropped::text).contains("首页 政务公开 办事", "看不见", "【打印本页】 【关闭窗口】");
        assertThat(page.notes()).anyMatch(note -> note.startsWith("不算正文的网页的导航或按钮"));
    }

    @Test
    void aTableIsALineForEachRow() {
        DocumentText page = read("""
                <table><tr><th>序号</th><th>任务</th><th colspan=2>责任单位</th></tr>
                <tr><td rowspan=2>1</td><td><p>建设</p><p>科普馆</p></td><td>市科协</td><td>市财政局</td></tr>
                <tr><td>培训 Java<br>teachers</td><td>市教育局</td><td></td></tr></table>""");
        assertThat(page.text()).isEqualTo("""
                序号\t任务\t责任单位
                1\t建设科普馆\t市科协\t市财政局
                1\t培训 Java teachers\t市教育局
                """);
    }

    @Test
    void aTableThatOnlyHoldsThePageTogetherIsNoTable() {
        DocumentText page = read("<table><tr><td><table><tr><td>甲</td><td>乙</td></tr></table>"
                + "<p>一、要求</p><p>正文。</p></td></tr></table>");
        assertThat(page.text()).isEqualTo("甲\t乙\n一、要求\n正文。\n");
    }

    @Test
    void itemsOfAnOrderedListCarryTheNumbersThatABrowserShows() {
        assertThat(read("<ol><li>甲</li><li>乙</li></ol><ol start=3 type=a><li>丙<li>（二）丁</ol>")
                        .text())
                .isEqualTo("1.甲\n2.乙\nc.丙\n（二）丁\n");
    }

    @Test
    void aPageIsDecodedAsItSaysAndElseAsItIs() {
        for (String said : new String[] {"gb2312", "utf-8", "no-such"}) {
            byte[] bytes = ("<html><head><meta http-equiv=Content-Type content='text/html; charset=" + said
                            + "'></head>" + "<body><p>为贯彻落实国家要求，制定本方案，由市科协牵头。</p></body></html>")
                    .getBytes(Charset.forName("GB18030"));
            DocumentText read = ((DocumentReading.Text) new AnyReader().read(bytes)).document();
            assertThat(read.text()).as(said).isEqualTo("为贯彻落实国家要求，制定本方案，由市科协牵头。\n");
        }
    }

    @Test
    void aPageThatOnlyAScriptFillsIsRefused() {
        byte[] bytes =
                "<html><body><div id=app></div><script>run()</script></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(new AnyReader().read(bytes))
                .isEqualTo(new DocumentReading.Unreadable("网页里没有正文文字；它可能要由浏览器运行脚本才显示，请在浏览器里打开后复制正文，存为文本文件再试。"));
    }
}

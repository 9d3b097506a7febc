package wence.document;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Tells what a web page has around its text: menus, buttons, counters.
final class WebChrome {
    /// An element with this share of the page's words is the text, whatever it is called.
    private static final double BULK = 0.3;
    /// An element is a menu when so much of it are links.
    private static final double LINKS = 0.7;

    private static final int FEWEST_LINKS = 3;
    private static final int LONGEST_LINE = 160;

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "map",
            "select",
            "option",
            "textarea",
            "input",
            "link",
            "meta",
            "title",
            "head",
            "frameset");
    private static final Set<String> FRAMES = Set.of("nav", "footer", "aside", "button", "dialog");
    private static final Pattern NAMES = Pattern.compile("(?i)(?:^|[-_\\s\\d])(?:nav|navbar|menu|breadcrumbs?|crumbs?|"
            + "share|bdsharebuttonbox|bshare|social|sidebar|footer|foot|copyright|toolbar|tools?|print|qrcode|ewm|dqwz|"
            + "weizhi|related|recommend|pager|pagination|login|search|banner|advert|wza)(?:$|[-_\\s\\d])");

    private static final String DATE = "20\\d\\d[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:\\s*\\d{1,2}:\\d\\d(?::\\d\\d)?)?";
    private static final Pattern PIECES = Pattern.compile("(?:发布|发文|更新|上网|生成)?(?:时间|日期)[:：]\\s*" + DATE
            + "|(?:信息|文章|稿件|内容)?(?:来源|作者|编辑|责任编辑|审核|录入)[:：]\\s*[^\\s|｜]{0,30}"
            + "|(?:浏览|点击|阅读|访问)(?:次数|量|数)?[:：]?\\s*[\\[【(（]?\\d*[\\]】)）]?\\s*次?"
            + "|(?:字号|字体|文字大小|视力保护色)[:：]?\\s*[\\[【(（]?(?:[\\s|｜/·]*(?:大|中|小|默认|超大))*\\s*[\\]】)）]?"
            + "|[\\[【(（]?\\s*(?:打印(?:本页|文章)?|关闭(?:窗口|本页|页面)?|我要纠错|收藏(?:本页)?|返回(?:顶部|首页|列表)?|分享(?:到|至)?|大|中|小)\\s*[\\]】)）]?"
            + "|微信|(?:新浪|腾讯)?微博|QQ空间|QQ好友|朋友圈|百度贴吧|豆瓣|人人网|复制链接|更多"
            + "|首页|网站地图|联系我们|关于我们|设为首页|加入收藏|网站声明|无障碍(?:浏览|阅读)?|长者模式|繁體|简体|English");
    private static final Pattern WHOLE_LINES = Pattern.compile(
            "(?:您?(?:现在|当前)的?(?:所在)?位置|您的位置|位置)(?:是)?[:：].*|(?:上|下)一(?:篇|条)[:：]?.*|.*扫一扫.*|.*ICP备.*|.*公网安备.*"
                    + "|(?:主办|承办|协办)(?:单位|方)?[:：].*|版权所有.*|网站标识码.*|技术支持[:：].*|相关(?:链接|阅读|文档|文件|解读|新闻)[:：]?"
                    + "|.*浏览器.{0,20}不支持.*");

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();
    private final int words;

    /// Weighs the page.
    WebChrome(Element body) {
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                weigh(node);
            }
        });
        this.words = Math.max(1, weight(body).words);
    }

    private void weigh(Node node) {
        if (node instanceof TextNode text) {
            String words = text.text();
            add(node.parent(), new Weight(words.length(), 0, 0, words.indexOf('。') >= 0));
        } else if (node instanceof Element element) {
            Weight own = weight(element);
            boolean link = element.normalName().equals("a");
            add(node.parent(), link ? new Weight(own.words, own.words, own.links + 1, own.sentences) : own);
        }
    }

    private void add(@Nullable Node to, Weight more) {
        if (to != null) {
            weights.merge(to, more, Weight::plus);
        }
    }

    private Weight weight(Element element) {
        return weights.getOrDefault(element, Weight.NONE);
    }

    /// Whether the element holds nothing for readers.
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /// What the element is taken for; empty when it is text.
    String reason(Element element) {
        String style = element.attr("style").replace(" ", "");
        if (element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden")) {
            return "网页上看不见的文字";
        }
        if (!isNamedSo(element) && !isLinks(element)) {
            return "";
        }
        return weight(element).words > BULK * words ? "" : "网页的导航或按钮";
    }

    private static boolean isNamedSo(Element element) {
        return FRAMES.contains(element.normalName())
                || element.attr("role").equals("navigation")
                || NAMES.matcher(element.className()).find()
                || NAMES.matcher(element.id()).find();
    }

    private boolean isLinks(Element element) {
        Weight weight = weight(element);
        return element.isBlock()
                && weight.links >= FEWEST_LINKS
                && !weight.sentences
                && weight.linked > LINKS * weight.words;
    }

    /// What an element holds.
    ///
    /// @param words its characters
    /// @param linked those in links
    /// @param sentences whether there is a full stop among them
    private record Weight(int words, int linked, int links, boolean sentences) {
        static final Weight NONE = new Weight(0, 0, 0, false);

        Weight plus(Weight more) {
            return new Weight(
                    words + more.words, linked + more.linked, links + more.links, sentences || more.sentences);
        }
    }

    /// Whether a line holds nothing but what pages have around their text.
    static boolean isChrome(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String trimmed = line.replace('\u3000', ' ').replace('\u00A0', ' ').strip();
        return WHOLE_LINES.matcher(trimmed).matches()
                || PIECES.matcher(trimmed)
                        .replaceAll("")
                        .replaceAll("[\\s|｜/·>》:：,，、]+", "")
                        .isEmpty();
    }
}

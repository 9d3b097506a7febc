package wence.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a part of a package as XML, in one pass and without a tree. A document type, and with it
/// every entity of the file's own, is refused.
final class XmlPart {
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([\\w-]+)");

    private XmlPart() {}

    /// What is told of each element. Names are without prefix.
    interface Handler {
        void start(String name, Attributes attributes) throws Refusal;

        default void text(String characters) throws Refusal {}

        default void end(String name) throws Refusal {}
    }

    /// An element's attributes, by name without prefix.
    interface Attributes {
        @Nullable
        String get(String name);

        default String get(String name, String otherwise) {
            String value = get(name);
            return value == null ? otherwise : value;
        }

        /// A whole number; `otherwise` when there is none.
        default int number(String name, int otherwise) {
            String value = get(name);
            if (value == null || !value.matches("-?\\d{1,9}")) {
                return otherwise;
            }
            return Integer.parseInt(value);
        }
    }

    /// Reads to the end and closes.
    ///
    /// @param name the part's name, for the sentence that says what is wrong
    static void read(InputStream part, String name, Handler handler) throws Refusal {
        try (part) {
            XMLStreamReader xml = factory().createXMLStreamReader(characters(part));
            int depth = 0;
            while (xml.hasNext()) {
                switch (next(xml, name)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > Limits.XML_DEPTH) {
                            throw new Refusal("文档部件 %s 的嵌套超过 %d 层，不能读取；请用 Word 或 WPS 打开后另存一份再试。"
                                    .formatted(name, Limits.XML_DEPTH));
                        }
                        handler.start(xml.getLocalName(), attribute -> xml.getAttributeValue(null, attribute));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refusal(
                                "文档部件 %s 带有自定义的 XML 实体（DOCTYPE），不安全，没有读取；请用 Word 或 WPS 打开后另存一份再试。".formatted(name));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof ZipParts.Bomb bomb) {
                throw bomb.refusal();
            }
            throw damaged(
                    name,
                    "第 %d 行"
                            .formatted(
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNumber()));
        } catch (ZipParts.Bomb e) {
            throw e.refusal();
        } catch (IOException e) {
            throw damaged(name, "压缩数据");
        }
    }

    /// The JDK's parser breaks on some nonsense instead of refusing it.
    private static int next(XMLStreamReader xml, String name) throws XMLStreamException, Refusal {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw damaged(name, "XML");
        }
    }

    /// The JDK's parser prints what it finds wrong with bytes; characters it takes as they are.
    private static Reader characters(InputStream part) throws IOException {
        var bytes = new BufferedInputStream(part);
        bytes.mark(HEAD);
        byte[] start = bytes.readNBytes(HEAD);
        bytes.reset();
        if (Signature.starts(start, 0xFF, 0xFE) || Signature.starts(start, 0xFE, 0xFF)) {
            return new InputStreamReader(bytes, StandardCharsets.UTF_16);
        }
        Matcher said = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        boolean chinese = said.find() && said.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
        if (Signature.starts(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(bytes, chinese ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    }

    private static Refusal damaged(String name, String where) {
        return new Refusal("文档部件 %s 已损坏（%s处读不下去）；请重新下载，或用 Word、WPS 打开后另存一份再试。".formatted(name, where));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // its sentence comes with the exception; nothing is printed
        factory.setXMLReporter((message, kind, about, where) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}

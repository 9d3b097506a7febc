package wence.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads OFD (GB/T 33190—2016): text objects by where they stand on the page. Nothing is unpacked
/// to disk; seals, signatures and annotations are left aside.
final class OfdReader implements DocumentReader {
    @Override
    public DocumentReading read(byte[] bytes) {
        try {
            return new DocumentReading.Text(read(ZipParts.of(bytes)));
        } catch (Refusal refusal) {
            return refusal.unreadable();
        }
    }

    private static DocumentText read(ZipParts parts) throws Refusal {
        if (parts.has("Encryptions.xml")) {
            throw new Refusal("OFD 加了密；请用有权限的阅读器打开后另存为没有加密的文件再试。");
        }
        var parcel = new OfficePackage(parts);
        var roots = new ArrayList<String>();
        parcel.read("OFD.xml", new Words("DocRoot", roots));
        var layout = new PageLayout();
        for (String root : roots) {
            document(parcel, OfficePackage.resolved("", root.strip()), layout);
        }
        var dropped = new ArrayList<Dropped>();
        String text = layout.text(dropped);
        if (Letters.isBlank(text)) {
            throw new Refusal("OFD 里没有文字，可能是扫描件；请改用有文字的版本，或者转为 PDF 后识别。");
        }
        return new DocumentText(text, "OFD", dropped, false);
    }

    private static void document(OfficePackage parcel, String root, PageLayout layout) throws Refusal {
        String folder = root.substring(0, root.lastIndexOf('/') + 1);
        Map<String, String> templates = new HashMap<>();
        List<String> pages = new ArrayList<>();
        var boxes = new ArrayList<String>();
        var box = new Words("PhysicalBox", boxes);
        parcel.read(root, new XmlPart.Handler() {
            @Override
            public void start(String name, XmlPart.Attributes attributes) throws Refusal {
                String at = OfficePackage.resolved(folder, attributes.get("BaseLoc", ""));
                switch (name) {
                    case "TemplatePage" -> templates.put(attributes.get("ID", ""), at);
                    case "Page" -> pages.add(at);
                    default -> box.start(name, attributes);
                }
                if (pages.size() > Limits.PAGES) {
                    throw new Refusal("OFD 超过 %d 页，没有读取；请分成几份后再试。".formatted(Limits.PAGES));
                }
            }

            @Override
            public void text(String characters) {
                box.text(characters);
            }

            @Override
            public void end(String name) {
                box.end(name);
            }
        });
        String usual = boxes.isEmpty() ? "" : boxes.getFirst();
        for (String page : pages) {
            var objects = new OfdPage(usual);
            parcel.read(page, objects);
            for (String template : objects.templates()) {
                parcel.read(templates.getOrDefault(template, ""), objects.template());
            }
            layout.add(objects.text());
        }
    }

    /// Gathers the words of all elements of one name.
    private static final class Words implements XmlPart.Handler {
        private final String name;
        private final List<String> words;
        private final StringBuilder open = new StringBuilder();
        private boolean inside;

        Words(String name, List<String> words) {
            this.name = name;
            this.words = words;
        }

        @Override
        public void start(String element, XmlPart.Attributes attributes) {
            inside |= element.equals(name);
        }

        @Override
        public void text(String characters) {
            if (inside) {
                open.append(characters);
            }
        }

        @Override
        public void end(String element) {
            if (element.equals(name)) {
                words.add(open.toString());
                open.setLength(0);
                inside = false;
            }
        }
    }
}

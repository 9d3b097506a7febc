package wence.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of a package, by the list at its end (PKWARE's APPNOTE, 4.3.12). Nothing is unpacked
/// to disk, and a part is unpacked only while it is read.
final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int PART = 0x04034b50;
    private static final int END_BYTES = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final Charset NAMES = StandardCharsets.UTF_8;

    private final byte[] bytes;
    private final Map<String, Entry> entries;
    private long unpacked;

    private ZipParts(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /// Reads the list of parts.
    static ZipParts of(byte[] bytes) throws Refusal {
        int end = endOfList(bytes);
        int count = u16(bytes, end + 10);
        long at = u32(bytes, end + 16);
        if (count > Limits.PACKAGE_PARTS || count == 0xFFFF) {
            throw new Refusal("压缩包里有 %d 个以上的部件，不像是一份文档；请用 Word 或 WPS 打开后另存一份再试。".formatted(Limits.PACKAGE_PARTS));
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + 46 > bytes.length || u32(bytes, (int) at) != LISTED) {
                throw damaged("部件目录在字节 %d 处断了".formatted(at));
            }
            int p = (int) at;
            int nameLength = u16(bytes, p + 28);
            long next = at + 46 + nameLength + u16(bytes, p + 30) + u16(bytes, p + 32);
            if (next > bytes.length) {
                throw damaged("部件目录在字节 %d 处断了".formatted(at));
            }
            String name = new String(bytes, p + 46, nameLength, NAMES);
            entries.put(
                    key(name),
                    new Entry(name, u16(bytes, p + 8), u16(bytes, p + 10), u32(bytes, p + 20), u32(bytes, p + 42)));
            at = next;
        }
        return new ZipParts(bytes, entries);
    }

    private static int endOfList(byte[] bytes) throws Refusal {
        int last = bytes.length - END_BYTES;
        for (int at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
            if (u32(bytes, at) == END) {
                return at;
            }
        }
        throw damaged("找不到结尾的部件目录，可能没有下载完整");
    }

    private static Refusal damaged(String what) {
        return new Refusal("压缩包已损坏：" + what + "；请重新下载，或用 Word、WPS 打开后另存一份再试。");
    }

    /// The names of all parts, in the file's order.
    List<String> names() {
        return entries.values().stream().map(Entry::name).toList();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /// Opens a part; what it unpacks to is counted and bounded.
    ///
    /// @return empty when there is no such part
    Optional<InputStream> open(String name) throws Refusal {
        Entry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    private InputStream open(Entry entry) throws Refusal {
        if ((entry.flags & 1) != 0) {
            throw new Refusal("压缩包里的 %s 加了密码；请去掉密码另存一份后再试。".formatted(entry.name));
        }
        long start = entry.place;
        if (start + 30 > bytes.length || u32(bytes, (int) start) != PART) {
            throw damaged("部件 %s 不在目录所说的字节 %d 处".formatted(entry.name, start));
        }
        start += 30 + u16(bytes, (int) start + 26) + u16(bytes, (int) start + 28);
        if (start + entry.packed > bytes.length) {
            throw damaged("部件 %s 在文件结束后还有 %d 字节".formatted(entry.name, start + entry.packed - bytes.length));
        }
        var packed = new ByteArrayInputStream(bytes, (int) start, (int) entry.packed);
        return switch (entry.method) {
            case 0 -> new Counted(packed, entry);
            case 8 -> new Counted(new Unpacking(packed), entry);
            default ->
                throw new Refusal(
                        "压缩包里的 %s 用了不支持的压缩方法（%d）；请用 Word 或 WPS 打开后另存一份再试。".formatted(entry.name, entry.method));
        };
    }

    /// Names differ in case and in a leading stroke between the programs that write packages.
    private static String key(String name) {
        String plain = name.replace('\\', '/');
        while (plain.startsWith("/") || plain.startsWith("./")) {
            plain = plain.substring(plain.indexOf('/') + 1);
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    private static int u16(byte[] bytes, int at) {
        return at + 2 > bytes.length ? 0 : (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static long u32(byte[] bytes, int at) {
        return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
    }

    /// @param packed bytes that the part takes in the package
    /// @param place where its own header stands
    private record Entry(String name, int flags, int method, long packed, long place) {}

    /// Gives back what the unpacking takes, which the JDK's own does only for inflaters it made.
    private static final class Unpacking extends InflaterInputStream {
        Unpacking(InputStream packed) {
            super(packed, new Inflater(true), 1 << 13);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /// Counts what a part unpacks to, and stops a bomb.
    private final class Counted extends FilterInputStream {
        private final Entry entry;
        private long read;

        Counted(InputStream in, Entry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = super.read(into, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) throws IOException {
            read += more;
            unpacked += more;
            boolean tooDense = read > Limits.FREELY_PACKED_BYTES && read / Limits.PACKING > entry.packed;
            if (tooDense || unpacked > Limits.UNPACKED_BYTES) {
                throw new Bomb(new Refusal("压缩包里的 %s 解开后过大（已超过 %d MB，压缩时只有 %d KB），像是压缩炸弹，没有读取；请向来源核实。"
                        .formatted(entry.name, (tooDense ? read : unpacked) >> 20, entry.packed >> 10)));
            }
        }
    }

    /// A refusal that passes through the JDK's streams.
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        Bomb(Refusal refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}

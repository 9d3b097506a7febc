package wence.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/// Measures what the packed streams of a PDF unpack to before anything unpacks them whole.
/// Pictures are left out: reading the text does not unpack them.
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    /// How far before its stream a dictionary may begin.
    private static final int DICTIONARY = 2_000;

    /// Of a stream that is packed again, so much is unpacked for the second time.
    private static final long KEPT = 8L << 20;

    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(/\\w+|\\[[^\\]]*\\])");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");

    private PdfStreams() {}

    /// @throws Refusal when the streams unpack to more than any document needs
    static void check(byte[] bytes) throws Refusal {
        long unpacked = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            String dictionary = dictionary(bytes, at);
            Matcher said = FILTERS.matcher(dictionary);
            if (dictionary.contains("/Image") || !said.find()) {
                continue;
            }
            List<String> filters = NAME.matcher(said.group(1))
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            unpacked += unpacked(bytes, at, filters, Limits.UNPACKED_BYTES - unpacked);
            if (unpacked >= Limits.UNPACKED_BYTES) {
                throw new Refusal("PDF 里的数据流解开后过大（字节 %d 处起已超过 %d MB），像是压缩炸弹，没有读取；请向来源核实。"
                        .formatted(at, Limits.UNPACKED_BYTES >> 20));
            }
        }
    }

    /// Where the data of the next stream begin; -1 when there is none.
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 1 < bytes.length; i++) {
            if (bytes[i] == 's' && isStream(bytes, i)) {
                int data = i + STREAM.length;
                data += bytes[data] == '\r' ? 1 : 0;
                return bytes[data] == '\n' ? data + 1 : data;
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte after = bytes[at + STREAM.length];
        return (after == '\r' || after == '\n') && (at == 0 || bytes[at - 1] != 'd');
    }

    private static String dictionary(byte[] bytes, int data) {
        int from = Math.max(0, data - DICTIONARY);
        String before = new String(bytes, from, data - from, StandardCharsets.ISO_8859_1);
        int begin = before.lastIndexOf(" obj");
        return begin < 0 ? before : before.substring(begin);
    }

    /// Up to where the data are sound, or the limit.
    private static long unpacked(byte[] bytes, int at, List<String> filters, long limit) {
        InputStream packed = new ByteArrayInputStream(bytes, at, bytes.length - at);
        long most = 0;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            var unpacked = new Bounded(last ? 0 : KEPT, limit);
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, new COSDictionary(), i);
            } catch (IOException | RuntimeException e) {
                // encrypted, damaged, or a picture's own packing: what was unpacked so far counts
            }
            most = Math.max(most, unpacked.size);
            packed = new ByteArrayInputStream(unpacked.kept.toByteArray());
        }
        return most;
    }

    /// Counts all bytes and keeps the first ones.
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final long keep;
        private final long limit;
        private long size;

        Bounded(long keep, long limit) {
            this.keep = keep;
            this.limit = limit;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            if (kept.size() < keep) {
                kept.write(from, offset, (int) Math.min(length, keep - kept.size()));
            }
            size += length;
            if (size >= limit) {
                throw new IOException("more than " + limit + " bytes");
            }
        }
    }
}

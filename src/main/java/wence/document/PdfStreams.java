package wence.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Measures what the packed streams of a PDF unpack to before anything unpacks them whole.
/// Pictures are left out: reading the text does not unpack them.
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    /// How far before its stream a dictionary may begin.
    private static final int DICTIONARY = 2_000;

    private PdfStreams() {}

    /// @throws Refusal when the streams unpack to more than any document needs
    static void check(byte[] bytes) throws Refusal {
        long unpacked = 0;
        byte[] buffer = new byte[1 << 14];
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            String dictionary = dictionary(bytes, at);
            int filters = count(dictionary, "/FlateDecode") + count(dictionary, "/Fl ");
            if (filters == 0 || dictionary.contains("/Image")) {
                continue;
            }
            long limit = Limits.UNPACKED_BYTES - unpacked;
            long size = unpacked(new ByteArrayInputStream(bytes, at, bytes.length - at), filters, limit, buffer);
            unpacked += size;
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

    private static int count(String in, String word) {
        int count = 0;
        for (int at = in.indexOf(word); at >= 0; at = in.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    /// Up to where the data are sound, or the limit.
    private static long unpacked(InputStream packed, int filters, long limit, byte[] buffer) {
        long size = 0;
        Inflater[] inflaters = new Inflater[Math.min(filters, 3)];
        try {
            InputStream in = packed;
            for (int i = 0; i < inflaters.length; i++) {
                inflaters[i] = new Inflater();
                in = new InflaterInputStream(in, inflaters[i], 1 << 13);
            }
            for (int some = in.read(buffer); some >= 0 && size < limit; some = in.read(buffer)) {
                size += some;
            }
        } catch (IOException e) {
            // encrypted or damaged from here: what was read counts
        } finally {
            for (Inflater inflater : inflaters) {
                if (inflater != null) {
                    inflater.end();
                }
            }
        }
        return size;
    }
}

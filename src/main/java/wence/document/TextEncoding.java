package wence.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Finds out how a text is encoded: every encoding is tried strictly, and where several fit, the
/// one wins that gives the characters that Chinese is mostly written with.
final class TextEncoding {
    /// Of the characters beyond ASCII, at least this share must be common ones. Texts that were
    /// decoded rightly have .5 and more, others seldom .1.
    private static final double COMMON_SHARE = 0.25;

    private static final String COMMON = "，。、；：（）“”《》—０１２３４５６７８９％〔〕　"
            + "的一二三四五六七八九十是在不了有和人大为上个国以要时来用们生到作地于出分对成会可主发年动同工能下产面方后多定行学法所民"
            + "经之进等部度家力化高自理实加量体制机点从业本性应开合由其前外政日社义事平形相全表与关各重新内数正心明利比质第向条结解"
            + "意建月公无系者最代已通并提题党展总次品式活设及管特件长求老基资流级少统接知将组见计手期农指区强放决任取处保治规领口东导"
            + "增济思术交受联认共权收改教安场身务具目至达积议报完类名科信节整集传群广记需段研持书商连深周委素技备办青省列支团市府准"
            + "值号率维划选标效院查型按置专育识适县局参引该严牵头配责单位负落推镇村街乡厅附求体要总"
            + "爲為個國時來們產後學會對動與關業體機點從將開無質統標責單條總區級務廳縣鄉鎮聯";

    private TextEncoding() {}

    /// A text and the encoding that gave it.
    record Decoded(String text, String encoding) {}

    /// Tries the encodings.
    ///
    /// @return empty when no encoding gives a Chinese text
    static Optional<Decoded> detect(byte[] bytes) {
        Optional<Decoded> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        Optional<Decoded> utf8 = decode(bytes, StandardCharsets.UTF_8, 0).map(t -> new Decoded(t, "UTF-8"));
        if (utf8.isPresent() && utf8.get().text.indexOf('\0') < 0) {
            return utf8;
        }
        Decoded best = null;
        double most = COMMON_SHARE;
        for (Charset charset : List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("GB18030"),
                Charset.forName("Big5"))) {
            String text = decode(bytes, charset, 0).orElse("");
            double share = commonShare(text);
            if (share > most) {
                most = share;
                best = new Decoded(text, charset.name());
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (Signature.starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, StandardCharsets.UTF_16LE, 2).map(t -> new Decoded(t, "UTF-16LE"));
        }
        return Signature.starts(bytes, 0xFE, 0xFF)
                ? decode(bytes, StandardCharsets.UTF_16BE, 2).map(t -> new Decoded(t, "UTF-16BE"))
                : Optional.empty();
    }

    /// Strictly, or not at all.
    static Optional<String> decode(byte[] bytes, Charset charset, int from) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// 0 for a text with control characters that no text has.
    private static double commonShare(String text) {
        int beyond = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                return 0;
            }
            if (c >= 0x80) {
                beyond++;
                common += COMMON.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return beyond == 0 ? 0 : (double) common / beyond;
    }
}

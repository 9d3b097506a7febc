package wence.outline;

import java.util.regex.Pattern;

/// Recognises the caption of a picture that explains a plan, as web pages put it under the text:
/// `一图读懂：…图解`.
final class Captions {
    /// Why a caption has no section.
    static final String REASON = "图解标题，不是正文";

    private static final Pattern CAPTION = Pattern.compile("(?:一图读懂|一图看懂|图解[：:]|【图解】)[^。！？]{0,120}|[^。！？，]{0,120}图解");

    private Captions() {}

    static boolean isCaption(Atom atom) {
        return atom instanceof Atom.Sentence && CAPTION.matcher(atom.text()).matches();
    }
}

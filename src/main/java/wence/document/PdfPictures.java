package wence.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// Looks for pictures on a page by what is said of them, without unpacking any.
final class PdfPictures {
    /// A scan of a page has more points than this; a seal or an emblem has fewer.
    private static final long LARGE = 300_000;
    /// More points than this, some nine times A4 at 300 dots an inch, would fill the memory.
    private static final long HUGE = 80_000_000;

    private static final int DEPTH = 8;

    private PdfPictures() {}

    /// Whether a picture as large as a scan stands on the page.
    static boolean isPicture(PDPage page) throws IOException, Refusal {
        return largest(page.getResources(), new HashSet<>(), DEPTH) >= LARGE;
    }

    private static long largest(@Nullable PDResources resources, Set<COSBase> seen, int depth)
            throws IOException, Refusal {
        long largest = 0;
        if (resources == null || depth == 0) {
            return largest;
        }
        for (COSName name : resources.getXObjectNames()) {
            COSBase raw =
                    resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name);
            if (!(raw instanceof COSStream stream) || !seen.add(raw)) {
                continue;
            }
            if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                largest = Math.max(largest, points(stream));
            } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
                    && PDXObject.createXObject(stream, resources) instanceof PDFormXObject form) {
                largest = Math.max(largest, largest(form.getResources(), seen, depth - 1));
            }
        }
        return largest;
    }

    private static long points(COSStream picture) throws Refusal {
        long points = (long) Math.max(picture.getInt(COSName.WIDTH), 0) * Math.max(picture.getInt(COSName.HEIGHT), 0);
        if (points > HUGE) {
            throw new Refusal("PDF 里有一张 %d × %d 点的图片，过大，没有读取；请把页面另存为较小的图片，或者改用有文字的版本。"
                    .formatted(picture.getInt(COSName.WIDTH), picture.getInt(COSName.HEIGHT)));
        }
        return points;
    }
}

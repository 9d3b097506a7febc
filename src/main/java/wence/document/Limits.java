package wence.document;

/// What a file may cost. A plan of a hundred pages has some 100,000 characters; each limit leaves
/// it room of ten times and more, and stops what was made to hurt.
final class Limits {
    /// The largest file that is read, in bytes: 20 MB.
    static final int FILE_BYTES = 20 << 20;

    /// The longest text that is kept, in UTF-16 code units.
    static final int CHARACTERS = 6_000_000;

    /// How many parts a package (DOCX, XLSX, OFD) may have.
    static final int PACKAGE_PARTS = 20_000;

    /// How many bytes all parts that are read may unpack to.
    static final long UNPACKED_BYTES = 192L << 20;

    /// A part that unpacks to more than this must not be packed more than [#PACKING] times.
    static final long FREELY_PACKED_BYTES = 4L << 20;

    /// The densest packing that is believed; text in XML is packed some ten to forty times.
    static final int PACKING = 300;

    /// How deep elements of XML may nest; the JDK itself gives up at 100.
    static final int XML_DEPTH = 90;

    /// How many cells a table may have, merged ones counted once for each row.
    static final int TABLE_CELLS = 400_000;

    /// How many columns a table may have.
    static final int TABLE_COLUMNS = 256;

    /// How many pages a document may have.
    static final int PAGES = 3_000;

    /// How many characters one page may have.
    static final int PAGE_CHARACTERS = 200_000;

    /// How many pages of a scan are recognised; each takes some seconds.
    static final int SCANNED_PAGES = 200;

    private Limits() {}
}

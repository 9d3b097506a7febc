package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.admin.Admin;
import wence.admin.Collection;
import wence.admin.Draft;
import wence.admin.Read;
import wence.admin.Sent;
import wence.admin.WorkshopApart;

/// Files that were made to hurt are sent to a program that goes on answering: each is read in a
/// process of its own, costs bounded time, and gets a sentence.
final class HostileUploadTest {
    private static final int BLOCK = 1 << 20;

    /// What this program may keep of a file that it sent on, in bytes.
    private static final long LITTLE = 24 << 20;

    @TempDir
    private Path home;

    private Collection collection;
    private Admin admin;

    @BeforeEach
    void serve() {
        Holdings holdings = Holdings.open(new Home(home));
        Holdings.Desk desk = holdings.desk();
        collection = new Collection(desk.answerer(), desk.lookup(), holdings.index());
        admin = Admins.serving(holdings, collection, ModelWriting.NONE);
    }

    @AfterEach
    void end() {
        collection.close();
    }

    private Read read(String name, byte[] file) {
        long before = used();
        long start = System.nanoTime();
        Read read = admin.read(file, new Sent(name, Optional.empty(), Optional.empty(), "telegram:1"), step -> {});
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(WorkshopApart.READING.plus(Duration.ofSeconds(30)));
        assertThat(used() - before).as("%s leaves little behind", name).isLessThan(LITTLE);
        return read;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private String refusal(String name, byte[] file) throws IOException {
        if (!(read(name, file) instanceof Read.Refused(String sentence))) {
            throw new AssertionError(name + " was read");
        }
        if (Files.isDirectory(home.resolve("drafts"))) {
            try (Stream<Path> left = Files.list(home.resolve("drafts"))) {
                assertThat(left).isEmpty();
            }
        }
        return sentence;
    }

    @Test
    void aPackedBombIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body>".getBytes(StandardCharsets.UTF_8));
            blanks(zip);
            zip.closeEntry();
        }
        assertThat(refusal("方案.docx", bytes.toByteArray())).contains("压缩炸弹");
    }

    @Test
    void aPageThatUnpacksWithoutEndIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            blanks(deflater);
        }
        var pdf = new ByteArrayOutputStream();
        pdf.write("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 600 800]/Resources<<>>>>endobj
                4 0 obj<</Length %d/Filter/FlateDecode>>stream
                """.formatted(packed.size()).getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal("方案.pdf", pdf.toByteArray())).isNotBlank();
    }

    private static void blanks(OutputStream out) throws IOException {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) ' ');
        for (int i = 0; i < 300; i++) {
            out.write(block);
        }
    }

    @Test
    void fiftyMegabytesOfNonsenseAreRefusedAtOnce() throws IOException {
        byte[] nonsense = new byte[50 << 20];
        new Random(5).nextBytes(nonsense);
        assertThat(refusal("方案.txt", nonsense)).startsWith("文件超过 ");
        byte[] less = Arrays.copyOf(nonsense, 1 << 20);
        assertThat(refusal("方案.txt", less)).isNotBlank();
    }

    @Test
    void aTextMadeForSlowRulesTakesBoundedTime() {
        var random = new Random(7);
        String[] pieces = {"牵头部门：", "（", "、", "一、", "（一）", "1.", "到2025年", "达到", "15%", "责任单位:", "科协", "和", "\n"};
        var text = new StringBuilder("某县科普工作方案\n");
        while (text.length() < 200_000) {
            text.append(pieces[random.nextInt(random.nextInt(20) == 0 ? pieces.length : pieces.length - 1)]);
        }
        assertThat(read("慢.txt", text.toString().getBytes(StandardCharsets.UTF_8)))
                .satisfies(read -> {
                    if (read instanceof Read.Refused(String sentence)) {
                        assertThat(sentence).contains("没有收下");
                    }
                });
    }

    @Test
    void aNameIsNoPath() throws IOException {
        byte[] text = "某县科普工作方案\n一、目标\n牵头部门：科协\n".getBytes(StandardCharsets.UTF_8);
        for (String name : new String[] {"../../x\0.txt", "C:\\..\\x.txt"}) {
            if (!(read(name, text) instanceof Read.Ready(Draft draft))) {
                throw new AssertionError(name);
            }
            assertThat(draft.fileName()).isEqualTo("x.txt");
            assertThat(draft.plan()).isEqualTo("x");
        }
        assertThat(home.resolveSibling("x.txt")).doesNotExist();
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .isSubsetOf("drafts", "lucene", "acts", "plans");
        }
    }
}

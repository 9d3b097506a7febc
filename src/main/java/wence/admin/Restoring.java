package wence.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import wence.library.Library;
import wence.store.Store;
import wence.store.StoreFailure;

/// Puts a home back from a backup. Everything in it is checked before anything is changed, and a
/// backup that is damaged anywhere is refused whole.
public final class Restoring {
    /// More than any plan's file.
    private static final int MAX_ENTRY = 64 << 20;

    private static final int MAX_ENTRIES = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Library library;
    private final Store store;
    private final Admin admin;

    public Restoring(Library library, Store store, Admin admin) {
        this.library = library;
        this.store = store;
        this.admin = admin;
    }

    /// Puts it back: the plans as one act that can be undone, then the store. Contents that were
    /// held here meanwhile are not lost.
    public Done restore(Path backup, String who, Consumer<Progress> progress) {
        @Nullable Path copy = null;
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            SortedMap<String, String> sums = sums(zip);
            check(zip, sums);
            copy = Files.createTempDirectory("wence-restore");
            Path database = copy.resolve("wence.db");
            try (OutputStream out = Files.newOutputStream(database)) {
                unpack(zip, sums, out);
            }
            var files = new TreeMap<String, String>();
            for (var entry : sums.entrySet()) {
                if (!entry.getKey().equals(Backup.STORE)) {
                    library.keep(content(zip, entry.getKey(), sums));
                    if (!entry.getKey().startsWith(Backup.KEPT)) {
                        files.put(entry.getKey(), entry.getValue());
                    }
                }
            }
            Done done = admin.restore(files, who, progress);
            if (done instanceof Done.Did) {
                store.takeFrom(database);
            }
            return done;
        } catch (Damaged e) {
            return new Done.Refused("%s 不是完好的备份，没有恢复任何东西：%s。".formatted(backup.getFileName(), e.getMessage()));
        } catch (ZipException e) {
            return new Done.Refused("%s 不是完好的备份，没有恢复任何东西：不是 ZIP 文件，或者没有写完。".formatted(backup.getFileName()));
        } catch (StoreFailure e) {
            return new Done.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Done.Refused("%s 不能读取，没有恢复：%s".formatted(backup.getFileName(), e.getMessage()));
        } finally {
            delete(copy);
        }
    }

    /// The checksums that the backup's list states, by name; every name is one that a backup has.
    private static SortedMap<String, String> sums(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(Backup.LIST);
        if (list == null) {
            throw new Damaged("没有清单，可能没有写完");
        }
        JsonNode json;
        try {
            json = JSON.readTree(bytes(zip, list, MAX_ENTRY));
        } catch (IOException e) {
            throw new Damaged("清单读不出来");
        }
        if (json.path("format").asInt() > Backup.FORMAT) {
            throw new Damaged("是更新的版本写的，请用新版本恢复");
        }
        var sums = new TreeMap<String, String>();
        json.path("entries")
                .properties()
                .forEach(entry -> sums.put(entry.getKey(), entry.getValue().asText()));
        for (String name : sums.keySet()) {
            if (!isEntry(name)) {
                throw new Damaged("清单里有不该有的文件名");
            }
        }
        if (!sums.containsKey(Backup.STORE)) {
            throw new Damaged("清单里没有 " + Backup.STORE);
        }
        return sums;
    }

    private static boolean isEntry(String name) {
        return name.equals(Backup.STORE) || name.matches(Backup.KEPT + "[0-9a-f]{64}") || Library.isFile(name);
    }

    /// Reads everything once; nothing may be missing, more, or other than listed.
    private static void check(ZipFile zip, SortedMap<String, String> sums) throws IOException {
        int entries = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            entries++;
            if (entries > MAX_ENTRIES || !(name.equals(Backup.LIST) || sums.containsKey(name))) {
                throw new Damaged("里面有清单上没有的文件");
            }
        }
        for (String name : sums.keySet()) {
            if (!name.equals(Backup.STORE)) {
                content(zip, name, sums);
            }
        }
        unpack(zip, sums, OutputStream.nullOutputStream());
    }

    /// The store, which may be too large to be held in memory.
    private static void unpack(ZipFile zip, SortedMap<String, String> sums, OutputStream out) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.STORE);
        if (entry == null) {
            throw new Damaged("缺少 " + Backup.STORE);
        }
        String sum;
        try (InputStream in = zip.getInputStream(entry)) {
            sum = Sum.copy(in, out);
        } catch (ZipException e) {
            throw new Damaged(Backup.STORE + " 读不出来");
        }
        if (!sum.equals(sums.get(Backup.STORE))) {
            throw new Damaged(Backup.STORE + " 与校验和不符");
        }
    }

    private static byte[] content(ZipFile zip, String name, SortedMap<String, String> sums) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Damaged("缺少 " + name);
        }
        byte[] content;
        try {
            content = bytes(zip, entry, MAX_ENTRY);
        } catch (IOException e) {
            throw new Damaged(name + " 读不出来");
        }
        if (!Library.nameOf(content).equals(sums.get(name))) {
            throw new Damaged(name + " 与校验和不符");
        }
        return content;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, int max) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(max + 1);
            if (content.length > max) {
                throw new Damaged(entry.getName() + " 过大");
            }
            return content;
        }
    }

    private static void delete(@Nullable Path directory) {
        try {
            if (directory != null) {
                new DraftFolder(directory).delete();
            }
        } catch (IOException e) {
            System.getLogger(Restoring.class.getName()).log(System.Logger.Level.WARNING, "cannot delete", e);
        }
    }

    /// It is not what [Backup] writes.
    private static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        Damaged(String sentence) {
            super(sentence);
        }
    }
}

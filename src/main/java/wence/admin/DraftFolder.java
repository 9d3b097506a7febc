package wence.admin;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wence.document.DocumentText;
import wence.library.Library;
import wence.library.Publication;

/// A folder with one draft, or with one that is being made: the request, the file, the text that
/// was read, the draft.
///
/// @param directory named by the draft's id
record DraftFolder(Path directory) {
    /// More than any report that a person can use; who makes a larger one wants to hurt.
    private static final int MAX_BYTES = 8 << 20;

    private static final String REQUEST = "request.json";
    private static final String FILE = "file";
    private static final String TEXT = "text";
    private static final String DRAFT = "draft.json";
    private static final String REFUSED = "refused";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    void ask(DraftRequest request, byte[] file) throws IOException {
        Files.createDirectories(directory);
        Files.write(directory.resolve(FILE), file);
        ask(request);
    }

    void ask(DraftRequest request) throws IOException {
        write(REQUEST, JSON.writeValueAsBytes(request));
    }

    DraftRequest request() throws IOException {
        return JSON.readValue(bytes(REQUEST), DraftRequest.class);
    }

    byte[] file() throws IOException {
        return Files.readAllBytes(directory.resolve(FILE));
    }

    byte[] text() throws IOException {
        return Files.readAllBytes(directory.resolve(TEXT));
    }

    void refuse(String sentence) throws IOException {
        write(REFUSED, sentence.getBytes(StandardCharsets.UTF_8));
    }

    void put(Draft draft, byte[] text) throws IOException {
        byte[] printed = JSON.writeValueAsBytes(draft);
        if (printed.length > MAX_BYTES) {
            refuse("读出的内容过多，不像是一份规划文本；请检查是否选错了文件。");
            return;
        }
        Files.write(directory.resolve(TEXT), text);
        write(DRAFT, printed);
    }

    /// What came of the reading; empty when it came to no end.
    Optional<Read> read() throws IOException {
        if (Files.exists(directory.resolve(REFUSED))) {
            return Optional.of(new Read.Refused(new String(bytes(REFUSED), StandardCharsets.UTF_8)));
        }
        return draft().map(Read.Ready::new);
    }

    /// Empty when there is none that can be read.
    Optional<Draft> draft() {
        try {
            return Files.exists(directory.resolve(DRAFT))
                    ? Optional.of(JSON.readValue(bytes(DRAFT), Draft.class))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// What is to be published; empty when it is not what was read, be it that a power cut left
    /// half of it.
    Optional<Publication> publication() throws IOException {
        byte[] file = file();
        byte[] text = text();
        return draft().filter(draft -> draft.fileContent().equals(Library.nameOf(file)))
                .filter(draft -> draft.textContent().equals(Library.nameOf(text)))
                .map(draft -> new Publication(
                        draft.plan(),
                        file,
                        new DocumentText(
                                new String(text, StandardCharsets.UTF_8),
                                draft.format(),
                                List.of(),
                                draft.report().origin().recognised()),
                        draft.areFactsSaid() ? Optional.of(draft.facts()) : Optional.empty()));
    }

    private byte[] bytes(String name) throws IOException {
        Path file = directory.resolve(name);
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("need at most %d bytes: %s".formatted(MAX_BYTES, file));
        }
        return Files.readAllBytes(file);
    }

    private void write(String name, byte[] content) throws IOException {
        Path part = directory.resolve(name + ".part");
        Files.write(part, content);
        Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Makes it the draft of this folder's name, in place of one that has it.
    DraftFolder moveTo(Path place) throws IOException {
        var there = new DraftFolder(place);
        there.delete();
        Files.move(directory, place, StandardCopyOption.ATOMIC_MOVE);
        return there;
    }

    void delete() throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(directory)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }
}

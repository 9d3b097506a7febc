package wence.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import wence.plan.Plan;

/// A set to measure retrieval on: clauses, questions, and which clauses answer which.
///
/// @param plans the corpus; each of its documents is a plan, and a corpus without documents is one
/// @param questions that some clause answers, by id, in the file's order
/// @param answering the clauses that answer, by question
/// @param unanswerable questions that no clause answers; empty when the set has none
record RetrievalSet(
        List<Plan> plans,
        Map<String, String> questions,
        Map<String, Set<String>> answering,
        List<String> unanswerable) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @throws Failure when a file is missing or cannot be understood
    static RetrievalSet read(Path directory) {
        var documents = new CorpusDocuments();
        Path corpus = directory.resolve("corpus.jsonl");
        for (JsonNode row : rows(Files.exists(corpus) ? corpus : directory.resolve("corpus.jsonl.gz"))) {
            documents.add(row.path("doc").asText(""), row.path("title").asText(""), id(row), text(row));
        }
        Map<String, Set<String>> answering = answering(directory.resolve("qrels.tsv"));
        var questions = new LinkedHashMap<String, String>();
        for (JsonNode row : rows(directory.resolve("queries.jsonl"))) {
            if (answering.containsKey(id(row))) {
                questions.put(id(row), text(row));
            }
        }
        Path unanswerable = directory.resolve("unanswerable.jsonl");
        List<String> without = Files.exists(unanswerable)
                ? rows(unanswerable).stream().map(RetrievalSet::text).toList()
                : List.of();
        return new RetrievalSet(documents.plans(), questions, answering, without);
    }

    private static String id(JsonNode row) {
        return row.path("id").asText();
    }

    private static String text(JsonNode row) {
        return row.path("text").asText();
    }

    private static List<JsonNode> rows(Path file) {
        var rows = new ArrayList<JsonNode>();
        for (String line : lines(file)) {
            try {
                rows.add(JSON.readTree(line));
            } catch (JsonProcessingException e) {
                throw new Failure("%s 第 %d 行不是 JSON：%s".formatted(file, rows.size() + 1, e.getOriginalMessage()));
            }
        }
        return rows;
    }

    private static Map<String, Set<String>> answering(Path file) {
        var answering = new LinkedHashMap<String, Set<String>>();
        for (String line : lines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != 4) {
                throw new Failure("%s 的每一行应当有四栏（问题、0、条款、1），这一行不是：%s".formatted(file, line));
            }
            if (!cells.get(3).equals("0")) {
                answering.computeIfAbsent(cells.get(0), _ -> new TreeSet<>()).add(cells.get(2));
            }
        }
        return answering;
    }

    private static List<String> lines(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new Failure("不能读取 %s：%s".formatted(file, e.getMessage()));
        }
    }
}

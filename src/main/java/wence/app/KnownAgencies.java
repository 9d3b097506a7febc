package wence.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wence.plan.AgencyRegister;

/// The register of agencies: the program's own, and what the collection's `agencies.tsv` adds.
///
/// @param notices what a person should mend in that file; a file with a mistake adds nothing
record KnownAgencies(AgencyRegister register, List<String> notices) {
    static KnownAgencies of(Home home) {
        AgencyRegister builtIn = AgencyRegister.builtIn();
        Path table = home.agencies();
        if (!Files.isRegularFile(table)) {
            return new KnownAgencies(builtIn, List.of());
        }
        String name = String.valueOf(table.getFileName());
        try {
            String tsv = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(table)))
                    .toString();
            return switch (builtIn.extendedBy(name, tsv)) {
                case AgencyRegister.Extension.Extended(AgencyRegister register) ->
                    new KnownAgencies(register, List.of());
                case AgencyRegister.Extension.Mistaken(List<String> mistakes) ->
                    new KnownAgencies(
                            builtIn,
                            mistakes.stream()
                                    .map(mistake -> mistake + "。改好之前，这份部门表不起作用。")
                                    .toList());
            };
        } catch (CharacterCodingException e) {
            return new KnownAgencies(builtIn, List.of(name + " 不是 UTF-8 编码，没有采用；请另存为 UTF-8 后再试。"));
        } catch (IOException e) {
            return new KnownAgencies(builtIn, List.of("%s 不能读取，没有采用：%s。".formatted(name, e.getMessage())));
        }
    }
}

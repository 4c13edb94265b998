package org.equipoise;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The Dockerfile as its builder reads it: one instruction after the other, each on one line.
record Dockerfile(List<Instruction> instructions) {

    record Instruction(String name, String said) {

        static Instruction of(String line) {
            String[] parts = line.split("\\s+", 2);
            return new Instruction(parts[0], parts[1].strip());
        }
    }

    static Dockerfile read() throws IOException {
        String withoutComments = Files.readString(Path.of("Dockerfile")).replaceAll("(?m)^\\s*#.*\\R", "");
        return new Dockerfile(withoutComments
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Instruction::of)
                .toList());
    }

    /// What every instruction of this name says.
    List<String> all(String name) {
        return instructions.stream()
                .filter(instruction -> instruction.name().equals(name))
                .map(Instruction::said)
                .toList();
    }

    /// What the last instruction of this name says, which is the one that counts.
    String last(String name) {
        return all(name).getLast();
    }

    /// The paths in the build's folder that go into the image.
    List<String> copied() {
        return all("COPY").stream()
                .flatMap(said -> List.of(said.split("\\s+")).reversed().stream().skip(1))
                .toList();
    }

    List<String> healthCheck() throws IOException {
        String healthCheck = last("HEALTHCHECK");
        String command = healthCheck.substring(healthCheck.indexOf("CMD") + "CMD".length());
        return List.of(new ObjectMapper().readValue(command, String[].class));
    }
}

package org.equipoise.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// The application's password, made at the first start and kept where only the owner can read it.
record Password(String text) {

    static Password create(Path file) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try (FileChannel channel =
                FileChannel.open(file, Set.of(CREATE_NEW, WRITE), DataDirectory.ownerOnly("rw-------"))) {
            channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
            channel.force(true);
        }
        return new Password(text);
    }

    static Password read(Path file) throws IOException {
        return new Password(Files.readString(file, US_ASCII).strip());
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}

package org.equipoise.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.archive.ArchiveFixtures.members;
import static org.equipoise.archive.ArchiveFixtures.replacing;
import static org.equipoise.archive.ArchiveFixtures.shipped;
import static org.equipoise.archive.ArchiveFixtures.statins;
import static org.equipoise.archive.ArchiveFixtures.utf8;
import static org.equipoise.archive.ArchiveFixtures.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.equipoise.archive.ArchiveReading.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final byte[] SOUND = statins().bytes();

    @Test
    void comesToTheSameBytesEveryTime() {
        assertThat(statins().bytes()).isEqualTo(SOUND);
        Enclosed film = new Enclosed("media/film.mp4", new byte[] {1, 2, 3});
        Enclosed report = new Enclosed("documents/checklists/ipdas-4.json", utf8("{}"));
        assertThat(shipped("knee-osteoarthritis", List.of(film, report)).bytes())
                .isEqualTo(shipped("knee-osteoarthritis", List.of(report, film)).bytes());
    }

    @Test
    void isReadBackWholeWithWhatGoesAlong() {
        Archive archive = shipped("knee-osteoarthritis", List.of(new Enclosed("media/film.mp4", new byte[] {1, 2, 3})));
        ArchiveReading reading = read(archive.bytes());
        assertThat(reading).isInstanceOfSatisfying(ArchiveReading.Whole.class, whole -> {
            assertThat(whole.archive().content()).isEqualTo(archive.content());
            assertThat(whole.archive().manifest()).isEqualTo(archive.manifest());
            assertThat(whole.archive().bytes()).isEqualTo(archive.bytes());
        });
    }

    @Test
    void isStillTheSameWhenSomebodyPackedItAnew() {
        assertThat(read(zip(members(SOUND)))).isInstanceOf(ArchiveReading.Whole.class);
    }

    @Test
    void tellsItsManifestWithoutTheRest() throws IOException {
        byte[] beginning = Arrays.copyOf(SOUND, 2000);
        assertThat(Archive.manifest(new ByteArrayInputStream(beginning)))
                .contains(statins().manifest());
        assertThat(Archive.manifest(new ByteArrayInputStream(utf8("PK nothing"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "PK", "{\"format\": 1}", "PK\u0003\u0004 and so on"})
    void isNoOtherFile(String text) {
        assertThat(read(utf8(text))).isInstanceOf(ArchiveReading.Refused.class);
    }

    /// Wherever it breaks off, and whatever is put behind it.
    @Test
    void isNotCutOffNorAddedTo() {
        for (int length = 0; length < SOUND.length; length += Math.max(1, SOUND.length / 997)) {
            assertThat(read(Arrays.copyOf(SOUND, length))).isInstanceOf(ArchiveReading.Refused.class);
        }
        assertThat(read(Arrays.copyOf(SOUND, SOUND.length - 1))).isEqualTo(refused(Fault.TRUNCATED, ""));
        assertThat(read(Arrays.copyOf(SOUND, SOUND.length + 1))).isEqualTo(refused(Fault.TRUNCATED, ""));
    }

    /// Never anything but whole or refused, and never whole with other content.
    @Test
    void doesNotTakeWhatChangedInOneByte() {
        Random places = new Random(4);
        for (int i = 0; i < 500; i++) {
            byte[] changed = SOUND.clone();
            changed[places.nextInt(changed.length)] ^= (byte) (1 << places.nextInt(8));
            if (read(changed) instanceof ArchiveReading.Whole(Archive archive)) {
                assertThat(archive).isEqualTo(statins());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "../../etc/passwd, UNSAFE_NAME",
        "/etc/passwd, UNSAFE_NAME",
        "media/../content.json, UNSAFE_NAME",
        "'media\\film.mp4', UNSAFE_NAME",
        "C:/film.mp4, UNSAFE_NAME",
        "readme.txt, UNKNOWN_MEMBER",
        "media/, UNKNOWN_MEMBER",
        "media/.hidden, UNKNOWN_MEMBER",
        "Content.json, UNKNOWN_MEMBER",
        "documents/more.json, UNLISTED_MEMBER"
    })
    void hasNoOtherMember(String name, Fault fault) {
        assertThat(changed(members -> members.put(name, utf8("x")))).isEqualTo(refused(fault, name));
    }

    @Test
    void hasNoMemberTwice() {
        byte[] twice = zip(with(members -> members.put("contend.json", utf8("{}"))));
        assertThat(read(replacing(twice, "contend.json", "content.json")))
                .isEqualTo(refused(Fault.DUPLICATE_MEMBER, "content.json"));
    }

    @Test
    void needsItsManifestFirst() {
        assertThat(changed(members -> members.remove("manifest.json"))).isEqualTo(refused(Fault.NO_MANIFEST, ""));
        assertThat(changed(members -> members.put("manifest.json", members.remove("manifest.json"))))
                .isEqualTo(refused(Fault.NO_MANIFEST, ""));
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource({
        "'\"format\":1', '\"format\":2', UNKNOWN_FORMAT",
        "'\"format\":1', '\"format\":null', NO_MANIFEST",
        "'\"format\":1,', '', NO_MANIFEST",
        "'\"version\":1', '\"version\":0', NO_MANIFEST",
        "'\"members\":[', '\"members\":[null', NO_MANIFEST",
        "'{\"format\"', '{\"author\":\"me\",\"format\"', NO_MANIFEST",
        "'{\"format\"', '{\"format\":1,\"format\"', NO_MANIFEST"
    })
    void needsAManifestAsItIsWritten(String written, String other, Fault fault) {
        assertThat(changed(members ->
                        members.computeIfPresent("manifest.json", (_, bytes) -> replacing(bytes, written, other))))
                .isEqualTo(refused(fault, ""));
    }

    @Test
    void needsWhatItsManifestNamesAsItNamesIt() {
        assertThat(changed(members -> members.remove("content.json")))
                .isEqualTo(refused(Fault.MISSING_MEMBER, "content.json"));
        assertThat(changed(members ->
                        members.computeIfPresent("content.json", (_, bytes) -> replacing(bytes, "0.72", "0.27"))))
                .isEqualTo(refused(Fault.WRONG_HASH, "content.json"));
        String hash = statins().content().hash();
        assertThat(read(replacing(SOUND, "\"hash\":\"" + hash, "\"hash\":\"" + "0".repeat(64))))
                .isInstanceOf(ArchiveReading.Refused.class);
    }

    @Test
    void isNoBomb() {
        byte[] zeros = new byte[65 << 20];
        assertThat(changed(members -> members.put("media/zeros", zeros)))
                .isEqualTo(refused(Fault.TOO_LARGE, "media/zeros"));
        assertThat(zip(with(members -> members.put("media/zeros", zeros)))).hasSizeLessThan(1 << 20);
        assertThat(changed(members -> {
                    for (int i = 0; i < 1000; i++) {
                        members.put("media/" + i, new byte[0]);
                    }
                }))
                .isEqualTo(refused(Fault.TOO_MANY_MEMBERS, "media/998"));
    }

    private static Map<String, byte[]> with(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> members = new LinkedHashMap<>(members(SOUND));
        change.accept(members);
        return members;
    }

    private static ArchiveReading changed(Consumer<Map<String, byte[]>> change) {
        return read(zip(with(change)));
    }

    private static ArchiveReading refused(Fault fault, String member) {
        return new ArchiveReading.Refused(fault, member);
    }

    private static ArchiveReading read(byte[] bytes) {
        try {
            return Archive.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

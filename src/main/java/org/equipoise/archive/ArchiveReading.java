package org.equipoise.archive;

/// What came of reading an archive.
public sealed interface ArchiveReading {

    /// Whole and unchanged. Whether the content is fit to publish is another question.
    record Whole(Archive archive) implements ArchiveReading {}

    /// @param member what is wrong with it; empty where it is the archive as a whole
    record Refused(Fault fault, String member) implements ArchiveReading {

        @Override
        public String toString() {
            return member.isEmpty() ? fault.words : "%s: %s".formatted(member, fault.words);
        }
    }

    /// Why an archive is not taken.
    enum Fault {
        NO_ARCHIVE("this is no ZIP file"),
        TRUNCATED("the file breaks off or has something added to it"),
        TOO_LARGE("it is too large, or becomes so when it is unpacked"),
        TOO_MANY_MEMBERS("there are too many members"),
        UNSAFE_NAME("this name could lead out of the archive"),
        UNKNOWN_MEMBER("an archive has no such member"),
        DUPLICATE_MEMBER("this member is there twice"),
        NO_MANIFEST("the first member is no manifest that can be read"),
        UNKNOWN_FORMAT("the manifest is of a format that is not known here"),
        MISSING_MEMBER("the manifest names this member, and it is missing"),
        UNLISTED_MEMBER("the manifest does not name this member"),
        WRONG_HASH("this is not what the manifest says it is");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }
}

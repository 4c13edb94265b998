package org.equipoise.recordpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;

/// The record was finished before: by going back, or in another tab, or by somebody else.
///
/// @param record who recorded which revision when
/// @param typed what stood in the form that came too late, by its fields; empty where none did
record AlreadyRecordedPage(
        Speech say, String address, String aid, String reference, String record, long version, List<Kept> typed)
        implements TemplateInstance {

    /// One value of one field.
    record Kept(String name, String value) {}
}

package org.equipoise.mediapages;

import java.nio.file.Path;
import java.util.Locale;

/// A file that came along with a form.
record SentFile(String name, Path path) {

    /// Another name, with the ending that it came with.
    String called(String other) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return other + "." + (ending.matches("[a-z0-9]{1,8}") ? ending : "unknown");
    }
}

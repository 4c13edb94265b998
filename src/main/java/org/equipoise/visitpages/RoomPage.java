package org.equipoise.visitpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;

/// The aids that can be opened for the person in the room.
record RoomPage(Speech say, List<Item> items) implements TemplateInstance {

    record Item(String address, String title, String question) {}
}

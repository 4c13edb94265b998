package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.profileform.ProfileForm;

/// The few things that the numbers depend on.
class AboutYou implements Section {

    @Override
    public String path() {
        return "about-you";
    }

    @Override
    public String title(Words words) {
        return words.say("about-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(visit.words().say("about-why"));
    }

    @Override
    public Set<String> members() {
        return Set.of("profile");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        ProfileForm form = form(visit);
        return visit.aid().profile().stream()
                .map(item -> form.field(item, typed, mistakes))
                .toList();
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        return form(visit).shown(stored);
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        changes.set("profile", form(visit).read(typed, mistakes));
        return changes;
    }

    private static ProfileForm form(Visit visit) {
        return new ProfileForm(visit.aid(), visit.text(), visit.words());
    }
}

package org.equipoise.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A checklist as its file writes it; `decision-aids/checklist.schema.json` says what may stand in it.
public record Checklist(
        String id, int version, String title, String about, Source source, List<Group> groups, List<Item> items) {

    public record Source(String citation, String url) {}

    /// @param blocks whether an aid is refused while the structure shows one of these items as not met
    public record Group(String id, String title, boolean blocks) {}

    /// How far the content itself can prove an item.
    public enum Level {
        STRUCTURE,
        PART,
        ATTESTED
    }

    /// In which role somebody has to have looked.
    public enum As {
        PATIENT,
        CLINICIAN,
        METHODOLOGIST,
        EDITOR
    }

    /// What somebody has to confirm, and with which evidence beside the day and the document.
    public record Confirm(String what, List<As> as, boolean people, boolean independent) {}

    /// @param tests whether it is asked of aids about a test only
    /// @param with what the list sets of the rule
    /// @param says the rule in plain words
    public record Item(
            String id,
            String group,
            Level level,
            boolean tests,
            String brief,
            String rule,
            Map<String, Object> with,
            String says,
            @Nullable Confirm confirm) {

        public Item {
            with = with == null ? Map.of() : with;
        }
    }

    Optional<Item> item(String wanted) {
        return items.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    boolean blocks(Item item) {
        return groups.stream()
                .anyMatch(group -> group.blocks() && group.id().equals(item.group()));
    }
}

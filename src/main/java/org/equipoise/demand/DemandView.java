package org.equipoise.demand;

import java.util.List;
import org.equipoise.checklist.Checklists.Named;

/// What has to be confirmed before an organisation publishes.
///
/// @param installation what this installation asks of all
/// @param items what the organisation asks of itself
record DemandView(int revision, List<ItemView> installation, List<ItemView> items) {

    record ItemView(String name, String checklist, String item, String brief) {

        static ItemView of(Named named) {
            return new ItemView(
                    named.name(), named.list(), named.item().id(), named.item().brief());
        }
    }

    static DemandView of(Demand demand) {
        return new DemandView(
                demand.revision(),
                demand.installation().stream().map(ItemView::of).toList(),
                demand.own().stream().map(ItemView::of).toList());
    }
}

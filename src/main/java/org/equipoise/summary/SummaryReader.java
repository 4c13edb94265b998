package org.equipoise.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.equipoise.decision.Decision;
import org.equipoise.summarycontent.DraftJson;
import org.equipoise.summarycontent.SummaryContent;

/// A summary as it stands: its draft, and what of it is recorded.
@ApplicationScoped
class SummaryReader {

    private final Chain chain;
    private final DraftJson drafts;

    SummaryReader(Chain chain, DraftJson drafts) {
        this.chain = chain;
        this.drafts = drafts;
    }

    Summary read(Decision decision, SummaryEntity entity) {
        SummaryContent content = drafts.read(entity.draft);
        List<Summary.Revision> recorded = chain.read(decision);
        return new Summary(
                decision.id(),
                entity.state,
                entity.version(),
                content,
                content.missing(),
                recorded.isEmpty() ? null : recorded.getLast());
    }
}

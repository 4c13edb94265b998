package org.equipoise.mydata;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.equipoise.consultation.Receipt;
import org.equipoise.consultation.SeenComparison;
import org.equipoise.decision.Decision;
import org.equipoise.decision.SavedAnswers;
import org.equipoise.invitation.Invitations;
import org.equipoise.objection.Objection;
import org.equipoise.summary.Summary;
import org.equipoise.teachback.TeachBack;
import org.jspecify.annotations.Nullable;

/// All that is kept about a patient and their decision, to be taken away.
///
/// @param answers every save, the oldest first
/// @param comparisons as they were shown
/// @param handoversRead by whom of the care team, and when
/// @param teachBacks what the patient was asked to say in their own words
/// @param besides what other rooms keep, by their names for it
/// @param summary as it stands, be it a draft; null while there is none
@JsonInclude(JsonInclude.Include.NON_NULL)
record Everything(
        Instant takenAt,
        String organisation,
        Decision decision,
        List<SavedAnswers> answers,
        List<Seen> comparisons,
        List<Receipt> handoversRead,
        List<TeachBack> teachBacks,
        @Nullable Summary summary,
        List<Summary.Revision> revisions,
        List<Objection> objections,
        List<Invitations.Sent> invitations,
        @JsonAnyGetter Map<String, Object> besides) {

    record Seen(
            Instant seenAt,
            String language,
            String sha256,
            @JsonRawValue String comparison) {

        static Seen of(SeenComparison seen) {
            return new Seen(
                    seen.seenAt(), seen.language(), seen.sha256(), new String(seen.body(), StandardCharsets.UTF_8));
        }
    }
}

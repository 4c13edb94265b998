package org.equipoise.clinicianpages;

import org.equipoise.decision.Answers.KnowledgeAnswer;
import org.equipoise.decision.Answers.PreferredRole;
import org.equipoise.decision.Answers.Sureness;
import org.equipoise.decision.Decision;
import org.equipoise.summary.Summary;
import org.jspecify.annotations.Nullable;

/// What a clinician reads for what is stored.
final class Words {

    private static final String NOT_SAID = "Not said";

    private Words() {}

    static String of(Decision.Status status) {
        return switch (status) {
            case OPENED -> "Opened";
            case PREPARING -> "The patient is preparing";
            case READY -> "The patient is ready";
            case DISCUSSED -> "Being talked over";
            case DECIDED -> "Decided";
            case DEFERRED -> "Put off";
            case REVIEWED -> "Looked at again";
            case CLOSED -> "Closed";
        };
    }

    static String of(Summary.State state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case RECORDED -> "Recorded";
            case CONFIRMED -> "Confirmed by the patient";
            case AMENDED -> "Amended";
        };
    }

    static String of(@Nullable PreferredRole role) {
        return switch (role) {
            case null -> NOT_SAID;
            case MYSELF -> "Wants to make the decision";
            case TOGETHER -> "Wants to decide together";
            case MY_TEAM -> "Wants the care team to decide";
            case NOT_SURE -> "Not sure who is to decide";
        };
    }

    static String of(@Nullable Sureness sureness) {
        return switch (sureness) {
            case null -> NOT_SAID;
            case NOT_AT_ALL -> "Not at all sure";
            case A_LITTLE -> "A little sure";
            case FAIRLY -> "Fairly sure";
            case VERY -> "Very sure";
        };
    }

    static String of(KnowledgeAnswer answer) {
        return switch (answer) {
            case TRUE -> "true";
            case FALSE -> "not true";
            case NOT_SURE -> "not sure";
        };
    }

    static String leaning(@Nullable String option, @Nullable String name) {
        if (option == null) {
            return NOT_SAID;
        }
        return switch (option) {
            case "undecided" -> "Undecided";
            case "not-now" -> "Does not want to decide now";
            default -> name == null ? option : name;
        };
    }
}

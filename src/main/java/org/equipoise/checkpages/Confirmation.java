package org.equipoise.checkpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.checklist.Assessment;
import org.equipoise.checklist.Checklist;
import org.equipoise.checklist.Checklists;
import org.equipoise.checklist.ConfirmItem;
import org.equipoise.checklist.Confirming;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;

/// The form that confirms an item, wherever the checklist stands.
@ApplicationScoped
class Confirmation {

    private static final int REFUSED = 422;

    private final Checkers checkers;
    private final Checklists checklists;
    private final Clock clock;

    Confirmation(Checkers checkers, Checklists checklists, Clock clock) {
        this.checkers = checkers;
        this.checklists = checklists;
        this.clock = clock;
    }

    ConfirmPage ask(AidVersion version, Frame frame, String list, String item) {
        Assessment assessment = checkers.assessment(version, list);
        Speech say = checkers.say();
        return page(say, frame, assessment, checkers.item(assessment, item), Typed.NOTHING, new Mistakes(say.words()));
    }

    /// Leads back to the item in its list once it is confirmed.
    Response save(AidVersion version, Frame frame, String list, String item, Typed typed) {
        Assessment assessment = checkers.assessment(version, list);
        Assessment.Found found = checkers.item(assessment, item);
        Speech say = checkers.say();
        Mistakes mistakes = new Mistakes(say.words());
        Checklist.Confirm wanted = wanted(found);
        Optional<ConfirmItem> read = new ConfirmForm(wanted, say.words()).read(typed, mistakes, clock);
        if (read.isPresent()) {
            switch (checklists.confirm(version, assessment, found, read.get(), checkers.who())) {
                case Confirming.Confirmed _ -> {
                    return toItem(frame, item);
                }
                case Confirming.Incomplete(String member, String why) -> mistakes.at("/" + member, why);
                case Confirming.NotToConfirm(String why) -> throw ProblemType.ITEM_NOT_TO_CONFIRM.because(why);
            }
        }
        return Response.status(REFUSED)
                .entity(page(say.withoutLinks(), frame, assessment, found, typed, mistakes))
                .build();
    }

    Response takeBack(AidVersion version, Frame frame, String list, String item, String confirmation) {
        Assessment.Found found = checkers.item(checkers.assessment(version, list), item);
        Confirming.takenBack(checklists.withdraw(version, found, Checkers.id(confirmation), checkers.who()));
        return toItem(frame, item);
    }

    private static Response toItem(Frame frame, String item) {
        return Response.seeOther(URI.create(frame.address() + "#item-" + item)).build();
    }

    /// Refused where the item asks for nobody's word.
    private static Checklist.Confirm wanted(Assessment.Found found) {
        Checklist.Confirm wanted = found.item().confirm();
        if (wanted == null || !found.wantsAPerson()) {
            throw ProblemType.ITEM_NOT_TO_CONFIRM.because("");
        }
        return wanted;
    }

    private ConfirmPage page(
            Speech say, Frame frame, Assessment assessment, Assessment.Found found, Typed typed, Mistakes mistakes) {
        Checklist.Confirm wanted = wanted(found);
        List<Field> fields = new ConfirmForm(wanted, say.words()).fields(typed, mistakes);
        return new ConfirmPage(
                say,
                frame,
                frame.item(found.item().id()),
                assessment.list().title(),
                found.item().id(),
                found.item().brief(),
                found.item().says(),
                wanted.what(),
                checkers.reader().names().apply(checkers.who().organisation()),
                fields,
                mistakes.all(fields));
    }
}

package org.equipoise.eliciting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;

/// A page that asks what matters by one of the methods of the engine.
interface ByMethod extends Section {

    Method method();

    /// What the method asks for.
    List<String> how(Visit visit);

    @Override
    default List<String> introduction(Visit visit) {
        List<String> introduction = new ArrayList<>(how(visit));
        introduction.addAll(ToldOtherwise.notice(visit, method()));
        return introduction;
    }

    @Override
    default Set<String> members() {
        return Set.of("priorities");
    }
}

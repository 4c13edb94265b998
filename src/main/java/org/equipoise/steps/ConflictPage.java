package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;
import org.equipoise.path.Frame;
import org.equipoise.preparation.Told;
import org.equipoise.steps.KeptPage.Hidden;

/// Two people, or two tabs, answered the same at once.
///
/// @param fields what would be saved of this one
/// @param both what would be saved of the two; empty where only one of them can stand
record ConflictPage(Speech say, Frame frame, List<Told> theirs, List<Told> mine, List<Hidden> fields, List<Hidden> both)
        implements TemplateInstance {}

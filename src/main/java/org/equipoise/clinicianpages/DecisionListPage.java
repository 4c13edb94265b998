package org.equipoise.clinicianpages;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.equipoise.language.Speech;

/// All of the organisation's decisions.
///
/// @param next the address of the decisions before these; empty where there are none
record DecisionListPage(Speech say, List<TodayPage.Item> items, String next) implements TemplateInstance {}

package org.equipoise.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of what was found.
///
/// @param next where the next page begins; null on the last
/// @param suggestions what may have been meant, where little was found; each of them finds something
public record FoundAids(List<ListedAid> items, @Nullable Place next, List<String> suggestions) {}

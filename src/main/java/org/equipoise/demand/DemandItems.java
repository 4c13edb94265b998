package org.equipoise.demand;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// Tells what is to be confirmed before the organisation publishes, by the names of the items.
record DemandItems(@NotNull @Size(max = 100) List<@NotNull @Size(min = 1, max = 100) String> items) {}

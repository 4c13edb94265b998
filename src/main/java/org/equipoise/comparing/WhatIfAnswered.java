package org.equipoise.comparing;

import java.util.List;
import org.equipoise.problem.Violation;

/// What came of asking for several comparisons.
sealed interface WhatIfAnswered {

    record Done(WhatIfAnswer answer) implements WhatIfAnswered {}

    /// At least one of them does not fit the aid, or there are too many; never empty.
    record Refused(List<Violation> violations) implements WhatIfAnswered {}
}

package org.equipoise.archive;

import java.util.List;
import org.equipoise.aid.Aid;

/// What else belongs into the archive of a version. Every room that has something to add has a bean that says so.
public interface Enclosures {

    List<Enclosed> of(Aid aid, int version);
}

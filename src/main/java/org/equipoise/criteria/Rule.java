package org.equipoise.criteria;

/// One thing that can be asked of an aid.
@FunctionalInterface
public interface Rule {

    Outcome judge(Subject subject, With with);
}

package org.equipoise.identity;

import java.util.Set;

/// What a caller is here to do. Each operation names the roles it is for.
public final class Role {

    /// Opens decisions, sees handovers, writes summaries.
    public static final String CLINICIAN = "clinician";

    /// Writes decision aids.
    public static final String AUTHOR = "author";

    /// A portal or record system that acts for an organisation.
    public static final String PORTAL = "portal";

    /// Watches over the quality of decisions, without the people in them.
    public static final String QUALITY = "quality";

    /// Administers the organisation's accounts.
    public static final String ADMIN = "admin";

    /// Holds an invitation to one decision, and no account.
    public static final String PATIENT = "patient";

    /// The roles that an account may have.
    public static final Set<String> OF_ACCOUNTS = Set.of(CLINICIAN, AUTHOR, PORTAL, QUALITY, ADMIN);

    private Role() {}
}

package org.equipoise.identity;

/// The cookies by which a browser is known again.
public final class Cookies {

    /// Somebody who signed in on the form. Named in `application.properties`, too.
    public static final String SESSION = "equipoise-session";

    /// A patient who opened an invitation.
    public static final String VISIT = "equipoise-visit";

    /// Belongs to the forms on pages. Named in `application.properties`, too.
    static final String FORM = "equipoise-form";

    private Cookies() {}
}

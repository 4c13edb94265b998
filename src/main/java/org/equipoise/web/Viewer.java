package org.equipoise.web;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;

/// Who reads a page, as its frame says.
@Named("viewer")
@ApplicationScoped
public class Viewer {

    private static final Pattern PREVIEW = Pattern.compile("/preview$");

    private final Identity identity;
    private final CurrentVertxRequest request;

    Viewer(Identity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /// Empty while nobody with an account is signed in.
    public String getName() {
        return caller().flatMap(caller -> Optional.ofNullable(caller.displayName()))
                .orElse("");
    }

    public boolean isPatient() {
        return caller().filter(caller -> caller.is(Role.PATIENT)).isPresent();
    }

    public boolean isClinician() {
        return caller().filter(caller -> caller.is(Role.CLINICIAN)).isPresent();
    }

    public boolean isAuthor() {
        return caller().filter(caller -> caller.is(Role.AUTHOR)).isPresent();
    }

    /// Whether they may tell what authors have to have confirmed.
    public boolean isWatching() {
        return caller().filter(caller -> caller.is(Role.QUALITY) || caller.is(Role.ADMIN))
                .isPresent();
    }

    /// Whether an aid is read before it is published.
    public boolean isPreviewing() {
        RoutingContext current = request.getCurrent();
        return current != null && current.normalizedPath().endsWith("/preview");
    }

    /// Where a file of an aid lies: beside the draft while the aid is previewed, as nothing of it is published.
    ///
    /// @param address where it lies once it is published
    public String file(String address) {
        RoutingContext current = request.getCurrent();
        return current != null && isPreviewing()
                ? PREVIEW.matcher(current.normalizedPath()).replaceFirst("/files")
                        + address.substring(address.lastIndexOf('/'))
                : address;
    }

    /// A page about something that failed early is written where nobody can be asked who reads it.
    private Optional<Caller> caller() {
        if (!Arc.container().requestContext().isActive() || !BlockingOperationControl.isBlockingAllowed()) {
            return Optional.empty();
        }
        try {
            return identity.signedIn();
        } catch (AuthenticationFailedException _) {
            return Optional.empty();
        }
    }
}

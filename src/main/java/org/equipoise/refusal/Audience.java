package org.equipoise.refusal;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who reads an answer: a person in a browser, or a program.
final class Audience {

    private static final Pattern WEIGHT = Pattern.compile(";\\s*q\\s*=\\s*([01](\\.[0-9]{0,3})?)");

    private Audience() {}

    /// The API speaks to programs, whatever they say they would like.
    static boolean isPerson(RoutingContext request) {
        if (isUnder("/api", request) || isUnder("/q", request)) {
            return false;
        }
        String accept = String.join(",", request.request().headers().getAll("Accept"));
        double page = weight(accept, "html");
        return page > 0 && page >= weight(accept, "json");
    }

    static boolean isUnder(String root, RoutingContext request) {
        return path(request).equals(root) || path(request).startsWith(root + "/");
    }

    static String path(RoutingContext request) {
        return Objects.requireNonNullElse(request.request().path(), "/");
    }

    private static double weight(String accept, String form) {
        return Stream.of(accept.split(",", -1))
                .filter(range -> range.split(";", 2)[0].strip().endsWith(form))
                .mapToDouble(Audience::weight)
                .max()
                .orElse(0);
    }

    private static double weight(String range) {
        Matcher weight = WEIGHT.matcher(range);
        return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
    }
}

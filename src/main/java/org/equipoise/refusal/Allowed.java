package org.equipoise.refusal;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/// The methods that a path knows. The framework does not tell them when it refuses one, so its own routes are asked.
final class Allowed {

    private Allowed() {}

    static Set<String> at(String path) {
        RequestMapper<InitialMatch> classes = new RequestMapper<>(
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
        Set<String> methods = new TreeSet<>();
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            if (match.value.handlers[0] instanceof ClassRoutingHandler operations) {
                String rest = match.remaining.isEmpty() ? "/" : match.remaining;
                operations.getMappers().forEach((method, paths) -> {
                    if (method != null && paths.map(rest) != null) {
                        methods.add(method);
                    }
                });
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }
}

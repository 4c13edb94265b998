package org.equipoise.language;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.language.Speech.LanguageLink;

/// The language of whoever reads a page: one that they chose by `?language=…`, or else what their browser asks for.
@ApplicationScoped
public class ReaderLanguage {

    public static final String CONTENT_LANGUAGE = "Content-Language";

    private static final String WHAT_IT_VARIES_BY = "Accept-Language, Cookie";
    private static final String PARAMETER = "language";
    private static final String COOKIE = "equipoise-language";
    private static final String TAG = "[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,3}";

    private final RoutingContext request;

    ReaderLanguage(RoutingContext request) {
        this.request = request;
    }

    public Preference preference() {
        return preference(request);
    }

    /// For who is asked outside of an operation.
    public static Preference preference(RoutingContext request) {
        Cookie kept = request.request().getCookie(COOKIE);
        return new Preference(
                chosen(request)
                        .or(() ->
                                Optional.ofNullable(kept).map(Cookie::getValue).filter(tag -> tag.matches(TAG)))
                        .orElse(""),
                String.join(",", request.request().headers().getAll("Accept-Language")));
    }

    /// A choice on the pages about a person is kept while the browser is open, as their addresses do not hold it.
    public Preference keptPreference() {
        chosen(request)
                .ifPresent(tag -> request.response()
                        .addCookie(Cookie.cookie(COOKIE, tag)
                                .setPath("/")
                                .setHttpOnly(true)
                                .setSecure(request.request().isSSL())
                                .setSameSite(CookieSameSite.LAX)));
        return preference();
    }

    private static Optional<String> chosen(RoutingContext request) {
        return parameters(request).getAll(PARAMETER).stream()
                .filter(tag -> tag.matches(TAG))
                .findFirst();
    }

    /// None where they cannot be read, which somebody else refuses.
    private static MultiMap parameters(RoutingContext request) {
        try {
            return request.queryParams();
        } catch (HttpException unreadable) {
            return MultiMap.caseInsensitiveMultiMap();
        }
    }

    /// How a page speaks in one of the languages that it is offered in. The answer's headers say so.
    public Speech speak(Language language, Collection<String> offered) {
        request.response().putHeader(CONTENT_LANGUAGE, language.tag());
        // At the end, as the framework says by itself what else the answer varies by.
        request.addHeadersEndHandler(_ -> vary(request.response().headers()));
        List<LanguageLink> links = offered.stream()
                .flatMap(tag -> Language.of(tag).stream())
                .sorted(Comparator.comparingInt((Language each) -> Language.SPOKEN.indexOf(each.spoken()))
                        .thenComparing(Language::tag))
                .map(each -> new LanguageLink(each, Words.in(each).ownName(), address(each), each.equals(language)))
                .toList();
        String query = chosen(request).map(tag -> "?language=" + tag).orElse("");
        return new Speech(Words.in(language), links.size() > 1 ? links : List.of(), query);
    }

    private static void vary(MultiMap headers) {
        if (!headers.contains("Vary", WHAT_IT_VARIES_BY, true)) {
            headers.add("Vary", WHAT_IT_VARIES_BY);
        }
    }

    /// For a page that speaks whatever the service speaks; a choice is kept.
    public Speech speakAny() {
        return speak(new Language(keptPreference().best(Language.SPOKEN)), Language.SPOKEN);
    }

    private String address(Language language) {
        return request.normalizedPath()
                + Stream.concat(
                                parameters(request).entries().stream()
                                        .filter(each -> !each.getKey().equals(PARAMETER))
                                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue())),
                                Stream.of(PARAMETER + "=" + language.tag()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

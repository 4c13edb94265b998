package org.equipoise.language;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.language.Speech.LanguageLink;

/// The language of whoever reads a page: one that they chose by `?language=…`, or else what their browser asks for.
@ApplicationScoped
public class ReaderLanguage {

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
                        .or(() -> Optional.ofNullable(kept).map(Cookie::getValue).filter(tag -> tag.matches(TAG)))
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
                                .setSameSite(CookieSameSite.STRICT)));
        return preference();
    }

    private static Optional<String> chosen(RoutingContext request) {
        return request.queryParam(PARAMETER).stream()
                .filter(tag -> tag.matches(TAG))
                .findFirst();
    }

    /// How a page speaks in one of the languages that it is offered in. The answer's headers say so.
    public Speech speak(Language language, Collection<String> offered) {
        request.response().putHeader("Content-Language", language.tag()).putHeader("Vary", "Accept-Language, Cookie");
        List<LanguageLink> links = offered.stream()
                .flatMap(tag -> Language.of(tag).stream())
                .sorted(Comparator.comparing((Language each) -> Language.SPOKEN.indexOf(each.spoken()))
                        .thenComparing(Language::tag))
                .map(each -> new LanguageLink(each, name(each), address(each), each.equals(language)))
                .toList();
        String query = chosen(request).map(tag -> "?language=" + tag).orElse("");
        return new Speech(Words.in(language), links.size() > 1 ? links : List.of(), query);
    }

    /// For a page that speaks whatever the service speaks; a choice is kept.
    public Speech speakAny() {
        return speak(new Language(keptPreference().best(Language.SPOKEN)), Language.SPOKEN);
    }

    private static String name(Language language) {
        return language.simple() ? Words.in(language).say("easy-read") : language.ownName();
    }

    private String address(Language language) {
        return Objects.requireNonNullElse(request.request().path(), "/")
                + Stream.concat(
                                request.queryParams().entries().stream()
                                        .filter(each -> !each.getKey().equals(PARAMETER))
                                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue())),
                                Stream.of(PARAMETER + "=" + language.tag()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

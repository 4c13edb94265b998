package org.equipoise.withdrawalpages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.catalogue.Withdrawal.Reason;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// Why a version is withdrawn.
record WithdrawalForm(Words words) {

    static final String REASON = "/reason";
    static final String WORDS = "/words";
    private static final int LONGEST = 1000;

    record Read(Reason reason, String words) {}

    List<Field> fields(Typed typed, Mistakes mistakes) {
        return List.of(
                Field.pick(
                        Field.Kind.RADIOS,
                        REASON,
                        words.say("withdraw-reason"),
                        "",
                        Stream.of(Reason.values()).map(each -> Field.choice(code(each), inWords(each))),
                        typed,
                        mistakes),
                Field.text(
                        Field.Kind.AREA,
                        WORDS,
                        words.say("withdraw-words"),
                        words.say("withdraw-words-hint"),
                        typed,
                        mistakes));
    }

    /// Empty where there are mistakes.
    Optional<Read> read(Typed typed, Mistakes mistakes) {
        Reason reason = Stream.of(Reason.values())
                .filter(each -> code(each).equals(typed.one(REASON)))
                .findFirst()
                .orElse(null);
        if (reason == null) {
            mistakes.at(REASON, words.say("withdraw-reason-missing"));
        }
        String said = typed.one(WORDS).replaceAll("\\p{Cc}+", " ").strip();
        if (said.isEmpty()) {
            mistakes.at(WORDS, words.say("withdraw-words-missing"));
        }
        mistakes.tooLong(WORDS, said, LONGEST);
        return reason == null || mistakes.any() ? Optional.empty() : Optional.of(new Read(reason, said));
    }

    String inWords(Reason reason) {
        return words.say("withdraw-reason-" + code(reason));
    }

    static String code(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.equipoise.document;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The forms that Arabic letters take beside each other. Unicode has a character for each of them, whose name tells
/// which it is.
final class ArabicLetters {

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private static final char LAM = '\u0644';
    private static final Map<String, Map<Form, String>> FORMS = forms();

    private ArabicLetters() {}

    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean afterOneThatJoins = false;
        for (int i = 0; i < text.length(); ) {
            String letter = letterAt(text, i);
            i += letter.length();
            Map<Form, String> forms = FORMS.get(letter);
            if (isMark(letter)) {
                joined.append(letter);
            } else if (forms == null) {
                joined.append(letter);
                afterOneThatJoins = letter.equals("\u0640") || letter.equals("\u200D");
            } else {
                boolean before = afterOneThatJoins && forms.containsKey(Form.FINAL);
                boolean after = forms.containsKey(Form.INITIAL) && joinsBackwards(text, i);
                joined.append(forms.getOrDefault(form(before, after), letter));
                afterOneThatJoins = after;
            }
        }
        return joined.toString();
    }

    private static Form form(boolean before, boolean after) {
        if (before) {
            return after ? Form.MEDIAL : Form.FINAL;
        }
        return after ? Form.INITIAL : Form.ISOLATED;
    }

    /// Lam and an alef after it are one letter.
    private static String letterAt(String text, int i) {
        if (text.charAt(i) == LAM && i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2))) {
            return text.substring(i, i + 2);
        }
        return text.substring(i, i + Character.charCount(text.codePointAt(i)));
    }

    private static boolean joinsBackwards(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (!isMark(letter)) {
                Map<Form, String> forms = FORMS.get(letter);
                return letter.equals("\u0640")
                        || letter.equals("\u200D")
                        || (forms != null && forms.containsKey(Form.FINAL));
            }
        }
        return false;
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private static Map<String, Map<Form, String>> forms() {
        Map<String, Map<Form, String>> forms = new HashMap<>();
        add(forms, '\uFB50', '\uFBFF');
        add(forms, '\uFE80', '\uFEFC');
        return forms;
    }

    private static void add(Map<String, Map<Form, String>> forms, char first, char last) {
        for (char each = first; each <= last; each++) {
            String shaped = String.valueOf(each);
            String letter = Normalizer.normalize(shaped, Normalizer.Form.NFKC);
            Form form = form(Character.getName(each));
            if (form != null && (letter.length() == 1 || letter.charAt(0) == LAM)) {
                forms.computeIfAbsent(letter, _ -> new EnumMap<>(Form.class)).putIfAbsent(form, shaped);
            }
        }
    }

    private static @Nullable Form form(@Nullable String name) {
        for (Form form : Form.values()) {
            if (name != null && name.endsWith(" " + form + " FORM")) {
                return form;
            }
        }
        return null;
    }
}

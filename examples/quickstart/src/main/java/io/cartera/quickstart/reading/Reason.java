package io.cartera.quickstart.reading;

import io.cartera.quickstart.output.Lang;

/** Why a row is rejected, in both languages; {@code %s} stands for the arguments, in their order. */
enum Reason {
    WRONG_FIELDS("%s fields instead of %s", "%s campos en lugar de %s"),
    NO_CLIENT("column '%s': the client is missing", "columna «%s»: falta el cliente"),
    MISSING("column '%s': the value is missing", "columna «%s»: falta el valor"),
    NOT_A_NUMBER("column '%s': %s is not a number such as 1234.5", "columna «%s»: %s no es un número como 1234.5"),
    TOO_MANY_DECIMALS("column '%s': %s has more than 9 decimals", "columna «%s»: %s tiene más de 9 decimales"),
    TOO_LARGE(
            "column '%s': %s has more than 15 digits before the decimal point",
            "columna «%s»: %s tiene más de 15 cifras enteras"),
    AMOUNT_TOO_LARGE(
            "the amount %s has more than 15 digits before the decimal point",
            "el importe %s tiene más de 15 cifras enteras"),
    NO_SHARE("column '%s': %s does not lie between 0 and 1", "columna «%s»: %s no está entre 0 y 1"),
    NOT_A_DATE("column '%s': %s is not a date as expected", "columna «%s»: %s no es una fecha como se espera"),
    NO_UTF8("column '%s': %s is not valid UTF-8", "columna «%s»: %s no es UTF-8 válido"),
    NUL("column '%s': %s holds the character NUL", "columna «%s»: %s contiene el carácter NUL"),
    TOO_LONG("column '%s': %s has more than 255 characters", "columna «%s»: %s tiene más de 255 caracteres"),
    UNCLOSED_QUOTE("a quote opens in this row and is never closed", "en esta fila se abren comillas que no se cierran"),
    CLIENT_TWICE("column '%s': the client %s is there already", "columna «%s»: el cliente %s ya está");

    private final String english;
    private final String spanish;

    Reason(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    String in(Lang lang, Object... arguments) {
        String text = lang == Lang.ES ? spanish : english;
        return String.format(lang.locale(), text, arguments);
    }
}

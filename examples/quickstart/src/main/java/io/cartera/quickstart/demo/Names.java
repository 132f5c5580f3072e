package io.cartera.quickstart.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The words that names are made of, the most frequent ones first. */
final class Names {

    static final List<String> WOMEN = List.of(
            "María",
            "Carmen",
            "Ana",
            "Laura",
            "Lucía",
            "Marta",
            "Cristina",
            "Isabel",
            "Elena",
            "Paula",
            "Sofía",
            "Sara",
            "Valentina",
            "Camila",
            "María José",
            "Pilar",
            "Raquel",
            "Beatriz",
            "Gabriela",
            "Daniela",
            "Mercedes",
            "Nuria",
            "Inés",
            "Alejandra",
            "Ximena",
            "Guadalupe",
            "Leire",
            "Montserrat",
            "Rocío",
            "Begoña");
    static final List<String> MEN = List.of(
            "Antonio",
            "José",
            "Manuel",
            "Javier",
            "David",
            "Carlos",
            "Daniel",
            "Alejandro",
            "Miguel",
            "Pablo",
            "Luis",
            "José Luis",
            "Sergio",
            "Jorge",
            "Juan Carlos",
            "Diego",
            "Andrés",
            "Santiago",
            "Fernando",
            "Mateo",
            "Iñaki",
            "Rubén",
            "Joaquín",
            "Nicolás",
            "Emilio",
            "Xavier",
            "Martín",
            "Óscar",
            "Tomás",
            "Ramón");
    static final List<String> SURNAMES = List.of(
            "García",
            "Rodríguez",
            "González",
            "Fernández",
            "López",
            "Martínez",
            "Sánchez",
            "Pérez",
            "Gómez",
            "Martín",
            "Hernández",
            "Jiménez",
            "Ruiz",
            "Díaz",
            "Moreno",
            "Muñoz",
            "Álvarez",
            "Romero",
            "Torres",
            "Ramírez",
            "Navarro",
            "Domínguez",
            "Vázquez",
            "Ramos",
            "Gil",
            "Serrano",
            "Molina",
            "Castro",
            "Ortega",
            "Rubio",
            "Núñez",
            "Medina",
            "Iglesias",
            "Garrido",
            "Quispe",
            "Etxeberria",
            "Ferrer",
            "Peña",
            "Zapata",
            "Bustamante",
            "Puig",
            "Ibáñez",
            "Valdivia",
            "Echeverri",
            "Ybarra",
            "De la Fuente");
    static final List<String> STREETS = List.of(
            "Calle Mayor",
            "Avenida de la Constitución",
            "Calle Real",
            "Calle de la Paz",
            "Avenida Libertad",
            "Calle San Martín",
            "Plaza de España",
            "Calle del Carmen",
            "Avenida Bolívar",
            "Calle Cervantes",
            "Paseo de la Alameda",
            "Calle Nueva",
            "Avenida Independencia",
            "Calle de los Olivos",
            "Rambla Nova");
    static final List<String> TRADES = List.of(
            "Cafetería",
            "Restaurante",
            "Hotel",
            "Panadería",
            "Distribuciones",
            "Gestoría",
            "Clínica",
            "Estudio",
            "Coworking",
            "Librería",
            "Hostal",
            "Catering",
            "Pastelería",
            "Suministros",
            "Academia",
            "Talleres");
    static final List<String> BRANDS = List.of(
            "El Faro",
            "La Plaza",
            "Aurora",
            "Del Norte",
            "San Jorge",
            "La Estación",
            "Mirador",
            "El Olivo",
            "Cantábrico",
            "Los Arcos",
            "Tres Culturas",
            "Sol y Sombra",
            "La Alameda",
            "Pacífico",
            "El Cóndor",
            "Quetzal",
            "Andina",
            "Miramar",
            "Las Acacias",
            "La Ribera",
            "El Águila",
            "Nuevo Mundo",
            "Santa Lucía",
            "Levante",
            "La Candelaria",
            "El Jacarandá",
            "Buenavista",
            "Río Grande",
            "Las Cumbres",
            "La Rosaleda");
    static final List<String> PROFESSIONS = List.of(
            "docente",
            "enfermera",
            "ingeniería",
            "comercio",
            "hostelería",
            "abogacía",
            "diseño",
            "arquitectura",
            "administración",
            "periodismo",
            "informática",
            "medicina");
    static final List<String> REPRESENTATIVES = List.of(
            "ana.ruiz",
            "pedro.salas",
            "lucia.vega",
            "marcos.leal",
            "ines.duarte",
            "jorge.pardo",
            "rosa.campos",
            "ivan.soto");

    private Names() {}

    /** A family name: two surnames, but for Argentina, where one is usual. */
    static String family(Dice dice, Country country) {
        String first = dice.pickEarly(SURNAMES);
        return country == Country.AR ? first : first + " " + dice.pickEarly(SURNAMES);
    }

    /** A text as it may stand in an address on the web. */
    static String slug(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (kept) {
                out.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && out.length() > 0
                    && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.toString().endsWith("-") ? out.substring(0, out.length() - 1) : out.toString();
    }
}

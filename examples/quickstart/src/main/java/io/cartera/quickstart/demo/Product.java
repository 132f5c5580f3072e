package io.cartera.quickstart.demo;

import io.cartera.history.ItemKind;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the roaster sells.
 *
 * @param code its identifier
 * @param name what it is called
 * @param category what it belongs to
 * @param kind goods, service or freight
 * @param price one unit before discount and tax
 * @param cost what one unit costs
 * @param tax the tax as a share of the net amount
 * @param season when it sells best
 */
record Product(
        String code,
        String name,
        String category,
        ItemKind kind,
        BigDecimal price,
        BigDecimal cost,
        BigDecimal tax,
        Season season) {

    private static final BigDecimal FOOD = new BigDecimal("0.10");
    private static final BigDecimal STANDARD = new BigDecimal("0.21");

    /** When a product sells best. */
    enum Season {
        ALWAYS,
        SUMMER,
        CHRISTMAS
    }

    /** What everybody buys, the favourites first. */
    static final List<Product> EVERYDAY = List.of(
            food("CAF-HUI-250", "Café de Huila, 250 g", "cafe", "8.90", "4.10"),
            food("CAF-CHI-250", "Café de Chiapas, 250 g", "cafe", "9.20", "4.35"),
            food("CAF-ESP-1000", "Mezcla espresso, 1 kg", "cafe", "26.50", "13.20"),
            food("CAF-DES-250", "Descafeinado al agua, 250 g", "cafe", "9.80", "4.90"),
            food("CAP-HUI-50", "Cápsulas compostables, 50 uds.", "capsulas", "18.50", "8.60"),
            food("CAF-ETI-250", "Café de Etiopía, 250 g", "cafe", "11.40", "5.60"),
            food("TE-VER-100", "Té verde, 100 g", "infusiones", "7.60", "2.90"),
            food("INF-RUI-100", "Rooibos con naranja, 100 g", "infusiones", "6.90", "2.40"),
            food("CHO-70-100", "Chocolate 70 %, 100 g", "chocolate", "4.20", "1.90"),
            thing("ACC-FIL-100", "Filtros de papel, 100 uds.", "accesorios", "5.50", "1.70"),
            thing("ACC-MOL-MAN", "Molinillo manual", "accesorios", "49.00", "24.50"),
            thing("ACC-TAZ-2", "Dos tazas de gres", "accesorios", "22.00", "9.50"),
            food("CAF-GEI-125", "Geisha de Boquete, 125 g", "cafe", "29.00", "16.80"));
    /** What sells in summer. */
    static final List<Product> SUMMER = List.of(
            season("FRI-INF-12", "Café frío en lata, 12 uds.", "frio", "24.00", "11.30", Season.SUMMER),
            season("FRI-BOL-10", "Bolsas para infusión en frío, 10 uds.", "frio", "12.50", "5.10", Season.SUMMER));
    /** What sells before Christmas. */
    static final List<Product> CHRISTMAS = List.of(
            season("REG-CAJ-S", "Caja de regalo pequeña", "regalo", "24.90", "12.00", Season.CHRISTMAS),
            season("REG-CAJ-L", "Caja de regalo grande", "regalo", "49.90", "23.50", Season.CHRISTMAS),
            season("REG-TUR-CAF", "Turrón de café, 300 g", "regalo", "11.90", "5.30", Season.CHRISTMAS));
    /** What companies buy besides. */
    static final List<Product> PROFESSIONAL = List.of(
            food("PRO-ESP-6", "Mezcla espresso, saco de 6 kg", "hosteleria", "138.00", "76.00"),
            food("PRO-CAP-500", "Cápsulas para oficina, 500 uds.", "hosteleria", "155.00", "79.00"),
            service("SER-MAN", "Mantenimiento de cafetera", "servicio", "95.00", "48.00"),
            thing("MAQ-MOL-PRO", "Molino profesional", "maquinaria", "620.00", "410.00"),
            service("SER-BAR", "Curso de barista, una jornada", "servicio", "280.00", "120.00"),
            thing("MAQ-ESP-2G", "Cafetera espresso de dos grupos", "maquinaria", "2890.00", "2010.00"));
    /** What sending an order costs. */
    static final Product FREIGHT = new Product(
            "ENV-PAQ",
            "Envío",
            "envio",
            ItemKind.FREIGHT,
            new BigDecimal("4.90"),
            new BigDecimal("4.10"),
            STANDARD,
            Season.ALWAYS);

    private static Product food(String code, String name, String category, String price, String cost) {
        return new Product(code, name, category, ItemKind.GOODS, dec(price), dec(cost), FOOD, Season.ALWAYS);
    }

    private static Product season(String code, String name, String category, String price, String cost, Season season) {
        return new Product(code, name, category, ItemKind.GOODS, dec(price), dec(cost), FOOD, season);
    }

    private static Product thing(String code, String name, String category, String price, String cost) {
        return new Product(code, name, category, ItemKind.GOODS, dec(price), dec(cost), STANDARD, Season.ALWAYS);
    }

    private static Product service(String code, String name, String category, String price, String cost) {
        return new Product(code, name, category, ItemKind.SERVICE, dec(price), dec(cost), STANDARD, Season.ALWAYS);
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }
}

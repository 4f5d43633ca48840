//! Numbers as each language writes them.

use boucle::i18n::{Arg, Language, Texts, written_number};

fn texts() -> [Texts; 4] {
    Language::ALL.map(Texts::new)
}

fn assert_each(say: impl Fn(&Texts) -> String, wanted: [&str; 4]) {
    for (texts, wanted) in texts().iter().zip(wanted) {
        assert_eq!(say(texts), wanted, "{texts:?}");
    }
}

#[test]
fn separators_and_decimals() {
    let each = [
        "1\u{202f}234\u{202f}567,5",
        "1,234,567.5",
        "1.234.567,5",
        "1.234.567,5",
    ];
    assert_each(|texts| texts.number(1_234_567.46, 1), each);
    assert_each(|texts| texts.number(999.0, 0), ["999"; 4]);
    assert_each(
        |texts| texts.number(1000.0, 0),
        ["1\u{202f}000", "1,000", "1.000", "1.000"],
    );
}

#[test]
fn halves_round_away_from_zero_and_zero_has_no_sign() {
    assert_each(|texts| texts.number(2.5, 0), ["3"; 4]);
    assert_each(|texts| texts.number(-2.5, 0), ["\u{2212}3"; 4]);
    assert_each(|texts| texts.number(-0.4, 0), ["0"; 4]);
    assert_each(|texts| texts.number(f64::NAN, 0), ["–"; 4]);
    assert_each(|texts| texts.money(f64::INFINITY), ["–"; 4]);
}

#[test]
fn signs() {
    assert_each(|texts| texts.signed(85.0, 0), ["+85"; 4]);
    assert_each(|texts| texts.signed(-3.0, 0), ["\u{2212}3"; 4]);
    assert_each(|texts| texts.signed(0.2, 0), ["0"; 4]);
    let each = [
        "+22\u{202f}000\u{a0}€",
        "+€22,000",
        "+22.000\u{a0}€",
        "+22.000\u{a0}€",
    ];
    assert_each(|texts| texts.signed_money(22_000.0), each);
}

#[test]
fn percentages() {
    let each = ["18\u{a0}%", "18%", "18\u{a0}%", "18\u{a0}%"];
    assert_each(|texts| texts.percent(0.18, 0), each);
    let each = ["3,2\u{a0}%", "3.2%", "3,2\u{a0}%", "3,2\u{a0}%"];
    assert_each(|texts| texts.percent(0.032, 1), each);
}

#[test]
fn money_is_rounded_to_what_people_can_use() {
    // 1,940,000 to three digits is 1.94 million, said with one decimal.
    let each = [
        "1,9\u{a0}M€",
        "€1.9M",
        "1,9\u{a0}Mio.\u{a0}€",
        "1,9\u{a0}Mio.\u{a0}€",
    ];
    assert_each(|texts| texts.money(1_940_000.0), each);
    // 310,412 to three digits is 310,000.
    let each = [
        "310\u{202f}000\u{a0}€",
        "€310,000",
        "310.000\u{a0}€",
        "310.000\u{a0}€",
    ];
    assert_each(|texts| texts.money(310_412.0), each);
    // 999,800 rounds up to a million; decimals that are zero are left out.
    let each = [
        "1\u{a0}M€",
        "€1M",
        "1\u{a0}Mio.\u{a0}€",
        "1\u{a0}Mio.\u{a0}€",
    ];
    assert_each(|texts| texts.money(999_800.0), each);
    let each = [
        "\u{2212}1\u{202f}240\u{a0}€",
        "\u{2212}€1,240",
        "\u{2212}1.240\u{a0}€",
        "\u{2212}1.240\u{a0}€",
    ];
    assert_each(|texts| texts.money(-1_243.0), each);
    assert_each(
        |texts| texts.money(0.07),
        ["0,07\u{a0}€", "€0.07", "0,07\u{a0}€", "0,07\u{a0}€"],
    );
}

#[test]
fn number_and_unit_of_money_can_be_set_apart() {
    let parts = Texts::new(Language::Fr).money_parts(1_900_000.0);
    assert_eq!((parts.number.as_str(), parts.unit.as_str()), ("1,9", "M€"));
    let parts = Texts::new(Language::En).money_parts(310_000.0);
    assert_eq!(
        (parts.number.as_str(), parts.unit.as_str()),
        ("310,000", "€")
    );
}

#[test]
fn large_numbers_in_few_characters() {
    assert_each(
        |texts| texts.compact(1_900_000.0),
        ["1,9\u{a0}M", "1.9M", "1,9\u{a0}Mio.", "1,9\u{a0}Mio."],
    );
    assert_each(
        |texts| texts.compact(310_000.0),
        ["310\u{202f}000", "310,000", "310.000", "310.000"],
    );
}

#[test]
fn numbers_inside_texts_follow_the_language_and_years_are_not_grouped() {
    let say = |texts: &Texts| {
        texts.say_with(
            "kpi-range",
            &[("low", Arg::Number(1_240.5)), ("high", Arg::Year(2035))],
        )
    };
    assert_each(
        say,
        [
            "entre 1\u{202f}240,5 et 2035",
            "between 1,240.5 and 2035",
            "zwischen 1.240,5 und 2035",
            "tëscht 1.240,5 an 2035",
        ],
    );
}

#[test]
fn units_are_written_for_the_reader() {
    assert_each(|texts| texts.unit("kgCO2e/m3"), ["kg\u{a0}CO₂e/m³"; 4]);
    assert_each(
        |texts| texts.unit("EUR/yr"),
        ["€/an", "€/year", "€/Jahr", "€/Joer"],
    );
    assert_each(|texts| texts.unit("FTE"), ["ETP", "FTE", "VZÄ", "VZÄ"]);
    assert_each(|texts| texts.unit("MWh"), ["MWh"; 4]);
}

#[test]
fn a_written_number_is_read_to_its_first_digits() {
    // Fifteen digits are read, whatever stands before the point; what follows is dropped, not rounded.
    assert_eq!(
        written_number("1234.5678901234567"),
        Some(1_234.567_890_123_45)
    );
    assert_eq!(written_number("-0.30000000000000004"), Some(-0.3));
    assert_eq!(
        written_number("1234567890123456.75"),
        Some(1_234_567_890_123_456.0)
    );
    assert_eq!(written_number("42"), Some(42.0));
    assert_eq!(written_number("0.5"), Some(0.5));
    assert_eq!(
        written_number("1.2345678901234567e-7"),
        Some(1.234_567_890_123_456_7e-7)
    );
    assert_eq!(written_number("gas"), None);
}

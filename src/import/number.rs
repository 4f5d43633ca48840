//! Numbers as people write them: decimal comma or point, thousands apart by anything, a unit behind.

use crate::words::plain;

/// Mark before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decimal {
    /// `12,5`
    Comma,
    /// `12.5`
    Point,
}

/// How numbers are written in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style {
    /// The mark that other numbers of the file show.
    pub shown: Option<Decimal>,
    /// The usual mark of the file's language or separator.
    pub usual: Decimal,
}

/// A number out of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Written {
    /// The number.
    pub value: f64,
    /// What stands behind it, such as a unit.
    pub rest: String,
    /// True when it could be read in two ways and nothing in the file tells which: `1,200`.
    pub ambiguous: bool,
    /// Half of a range of which the value is the middle, in percent of it.
    pub margin_pct: Option<f64>,
}

impl Written {
    /// A number that says nothing beside itself.
    pub fn plain(value: f64) -> Self {
        Self {
            value,
            rest: String::new(),
            ambiguous: false,
            margin_pct: None,
        }
    }
}

/// Reads a number with what stands behind it; `None` when the text does not begin with one.
pub(super) fn read(text: &str, style: Style) -> Option<Written> {
    let (negative, body) = sign(strip_about(text));
    let (digits, rest) = split(body);
    let rest = rest.trim();
    // Figures behind figures are no unit: a range, a date, a telephone number.
    let figures = |letter: char| letter.is_ascii_digit() || "-–+.,".contains(letter);
    let part = rest.trim_start_matches(['/', ' ']);
    if rest.starts_with(figures) || part.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let (mark, ambiguous) = match mark_of(&digits)? {
        Mark::None => (None, false),
        Mark::Certain(mark) => (Some(mark), false),
        Mark::Either => (
            Some(style.shown.unwrap_or(style.usual)),
            style.shown.is_none(),
        ),
    };
    let (decimal, group) = match mark {
        Some(Decimal::Comma) => (',', '.'),
        Some(Decimal::Point) | None => ('.', ','),
    };
    let written: String = digits
        .chars()
        .filter(|letter| *letter != group && !is_space(*letter))
        .map(|letter| if letter == decimal { '.' } else { letter })
        .collect();
    let value: f64 = written.parse().ok()?;
    Some(Written {
        value: if negative { -value } else { value },
        rest: without_about(rest).to_owned(),
        ambiguous,
        margin_pct: None,
    })
}

/// Ends of a range farther apart than this, high over low, are no range but two numbers: a telephone number, a date.
const WIDEST_RANGE: f64 = 3.0;
/// A margin below this, in percent, is that of two years, `2024-2025`.
const LEAST_MARGIN: f64 = 0.1;

/// Reads a range such as `10-12`, `10 à 12 t` or `entre 10 et 12` as its middle and its margin, rounded to a tenth of a percent.
pub(super) fn read_range(text: &str, style: Style) -> Option<Written> {
    let lower = text.trim().to_lowercase();
    let between = ["entre ", "zwischen ", "between "];
    let is_between = between.iter().any(|word| lower.starts_with(word));
    let parts: &[&str] = if is_between {
        &[" et ", " und ", " and "]
    } else {
        &[" à ", " bis ", " to ", "–", "—", "-"]
    };
    let text = strip_about(text);
    let (low, high) = parts.iter().find_map(|part| text.split_once(part))?;
    let (low, high) = (read(low, style)?, read(high, style)?);
    let agrees = low.rest.is_empty() || plain(&low.rest) == plain(&high.rest);
    let is_range = low.value >= 0.0 && high.value > low.value;
    if !agrees || !is_range || high.value > WIDEST_RANGE * low.value {
        return None;
    }
    let middle = f64::midpoint(low.value, high.value);
    let margin = (high.value - low.value) / 2.0 / middle * 100.0;
    if margin < LEAST_MARGIN {
        return None;
    }
    Some(Written {
        value: middle,
        rest: high.rest,
        ambiguous: low.ambiguous || high.ambiguous,
        margin_pct: Some((margin * 10.0).round() / 10.0),
    })
}

/// The decimal mark that a text shows beyond doubt.
pub(super) fn evidence(text: &str) -> Option<Decimal> {
    let (_, body) = sign(strip_about(text));
    match mark_of(&split(body).0)? {
        Mark::Certain(mark) => Some(mark),
        Mark::None | Mark::Either => None,
    }
}

/// Drops words and signs that say "about".
fn strip_about(text: &str) -> &str {
    let text = text.trim();
    let lower = text.to_lowercase();
    let about = [
        "environ",
        "env.",
        "env ",
        "circa",
        "ca.",
        "ca ",
        "etwa",
        "about",
        "approx.",
        "~",
        "≈",
        "±",
        "+/-",
        "€",
        "eur",
        "entre ",
        "zwischen ",
        "between ",
        "von ",
        "de ",
    ];
    let word = about.into_iter().find(|word| lower.starts_with(word));
    // All of them keep their length in small letters.
    word.and_then(|word| text.get(word.len()..))
        .map_or(text, str::trim_start)
}

/// Drops words behind a number and its unit that say "about": `300 kg environ`.
fn without_about(rest: &str) -> &str {
    const ABOUT: [&str; 9] = [
        "environ",
        "env.",
        "env",
        "(environ)",
        "(env.)",
        "circa",
        "ca.",
        "approx.",
        "(estimé)",
    ];
    let end = ABOUT.into_iter().find_map(|word| rest.strip_suffix(word));
    end.filter(|rest| rest.is_empty() || rest.ends_with(' '))
        .map_or(rest, str::trim_end)
}

fn sign(text: &str) -> (bool, &str) {
    let minus = text.strip_prefix(['-', '−', '–']);
    minus.map_or_else(
        || (false, text.strip_prefix('+').unwrap_or(text)),
        |rest| (true, rest.trim_start()),
    )
}

/// Spaces and apostrophes that part thousands.
fn is_space(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\'' | '’' | '_'
    )
}

/// Cuts a text behind the digits and marks of its number.
fn split(text: &str) -> (String, &str) {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let letter = |place: usize| letters.get(place).map(|(_, letter)| *letter);
    let digit = |place: usize| letter(place).is_some_and(|letter| letter.is_ascii_digit());
    let mut place = 0;
    loop {
        let goes_on = match letter(place) {
            Some(figure) if figure.is_ascii_digit() => true,
            Some('.' | ',') => digit(place + 1),
            // A space belongs to the number before exactly three digits.
            Some(space) if is_space(space) && place > 0 => {
                (1..=3).all(|step| digit(place + step)) && !digit(place + 4)
            }
            Some('e' | 'E') if place > 0 => {
                let signed = matches!(letter(place + 1), Some('+' | '-'));
                let exponent = place + 1 + usize::from(signed);
                if digit(exponent) {
                    place = exponent;
                }
                digit(exponent)
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        place += 1;
    }
    let end = letters.get(place).map_or(text.len(), |(at, _)| *at);
    (text[..end].to_owned(), &text[end..])
}

enum Mark {
    None,
    Certain(Decimal),
    Either,
}

/// The decimal mark of the digits of a number; `None` when they are no number.
fn mark_of(digits: &str) -> Option<Mark> {
    let mantissa = digits.split(['e', 'E']).next().unwrap_or_default();
    if !mantissa.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let commas = mantissa.matches(',').count();
    let points = mantissa.matches('.').count();
    let other = |mark: char| {
        if mark == ',' {
            Decimal::Point
        } else {
            Decimal::Comma
        }
    };
    match (commas, points) {
        (0, 0) => Some(Mark::None),
        (0, 1) | (1, 0) => {
            let (mark, own) = if commas == 1 {
                (',', Decimal::Comma)
            } else {
                ('.', Decimal::Point)
            };
            let spaced = mantissa.contains(is_space) || digits.len() > mantissa.len();
            let either = grouped(mantissa, mark) && !mantissa.starts_with('0') && !spaced;
            Some(if either {
                Mark::Either
            } else {
                Mark::Certain(own)
            })
        }
        (0, _) => grouped(mantissa, '.').then_some(Mark::Certain(other('.'))),
        (_, 0) => grouped(mantissa, ',').then_some(Mark::Certain(other(','))),
        _ => {
            let last = mantissa.rfind([',', '.']).unwrap_or(0);
            let (whole, rest) = mantissa.split_at(last);
            let (group, decimal) = if rest.starts_with(',') {
                ('.', Decimal::Comma)
            } else {
                (',', Decimal::Point)
            };
            let sound = grouped(whole, group) && !whole.contains(other_mark(group));
            sound.then_some(Mark::Certain(decimal))
        }
    }
}

fn other_mark(mark: char) -> char {
    if mark == ',' { '.' } else { ',' }
}

/// True when a mark parts the digits into thousands: one to three digits, then threes.
fn grouped(digits: &str, mark: char) -> bool {
    let mut groups = digits.split(mark).map(|group| group.chars().count());
    let first = groups.next().unwrap_or(0);
    (1..=3).contains(&first) && groups.all(|length| length == 3)
}

//! Numbers as people of each language write them. A value that is not finite is shown as a dash.

use super::{Language, Texts};

/// An amount of money cut into number and unit, for places that set the two in different type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyParts {
    /// The number, such as `1,9` or `310 000`.
    pub number: String,
    /// Its unit, such as `M€` or `€`.
    pub unit: String,
}

/// Shown where there is no number.
const NO_NUMBER: &str = "–";
/// Space between a number and its unit.
const NO_BREAK_SPACE: char = '\u{a0}';
/// Minus sign as long as a plus sign.
const MINUS: char = '\u{2212}';
const MILLION: f64 = 1e6;
/// Digits that a number holds exactly.
const WRITTEN_DIGITS: usize = 15;

impl Texts {
    /// A number with so many decimals, with the separators of the language: `1 240,5` (fr), `1,240.5` (en), `1.240,5` (de, lb).
    pub fn number(&self, value: f64, decimals: usize) -> String {
        number(self.language(), value, decimals)
    }

    /// A number that always shows its sign, except zero: `+85`, `−3`, `0`.
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let text = self.number(value, decimals);
        if value > 0.0 && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
            format!("+{text}")
        } else {
            text
        }
    }

    /// A share (0 to 1) as a percentage: `18 %`, in English `18%`.
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        let number = self.number(share * 100.0, decimals);
        match self.language() {
            Language::En => format!("{number}%"),
            _ => format!("{number}{NO_BREAK_SPACE}%"),
        }
    }

    /// A large number in few characters, rounded to three significant digits: `1,9 M`, `310 000`.
    pub fn compact(&self, value: f64) -> String {
        let (scaled, decimals, millions) = scaled(value);
        let number = trimmed(self.language(), scaled, decimals);
        match (millions, self.language()) {
            (false, _) => number,
            (true, Language::En) => format!("{number}M"),
            (true, Language::Fr) => format!("{number}{NO_BREAK_SPACE}M"),
            (true, Language::De | Language::Lb) => format!("{number}{NO_BREAK_SPACE}Mio."),
        }
    }

    /// An amount in EUR, rounded to three significant digits: `1,9 M€`, `310 000 €`, in English `€1.9M`, `€310,000`.
    pub fn money(&self, eur: f64) -> String {
        if !eur.is_finite() {
            return NO_NUMBER.to_owned();
        }
        if self.language() == Language::En {
            let text = self.compact(eur);
            return match text.strip_prefix(MINUS) {
                Some(amount) => format!("{MINUS}€{amount}"),
                None => format!("€{text}"),
            };
        }
        let MoneyParts { number, unit } = self.money_parts(eur);
        format!("{number}{NO_BREAK_SPACE}{unit}")
    }

    /// [`Texts::money`] with its sign always shown, except for zero: `+22 000 €`.
    pub fn signed_money(&self, eur: f64) -> String {
        let text = self.money(eur);
        if eur > 0.0 && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
            format!("+{text}")
        } else {
            text
        }
    }

    /// An amount in EUR, rounded to three significant digits, with number and unit apart.
    pub fn money_parts(&self, eur: f64) -> MoneyParts {
        let (scaled, decimals, millions) = scaled(eur);
        let unit = match (millions, self.language()) {
            (false, _) => "€".to_owned(),
            (true, Language::Fr) => "M€".to_owned(),
            (true, Language::En) => "€M".to_owned(),
            (true, Language::De | Language::Lb) => format!("Mio.{NO_BREAK_SPACE}€"),
        };
        MoneyParts {
            number: trimmed(self.language(), scaled, decimals),
            unit,
        }
    }
}

/// The value to print, the decimals it may have and whether it counts millions; three significant digits, and one decimal
/// at most for millions because their size is what matters.
fn scaled(value: f64) -> (f64, usize, bool) {
    let rounded = three_digits(value);
    if rounded.is_finite() && rounded.abs() >= MILLION {
        return (rounded / MILLION, 1, true);
    }
    (rounded, if rounded.abs() < 10.0 { 2 } else { 0 }, false)
}

/// Rounds to three significant digits; whole numbers stay whole.
fn three_digits(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() || value.abs() < 10.0 {
        return value;
    }
    let step = 10f64.powi((value.abs().log10().floor() as i32 - 2).max(0));
    (value / step).round() * step
}

/// A number whose decimals are left out when they are all zero.
fn trimmed(language: Language, value: f64, decimals: usize) -> String {
    let scale = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    let whole = ((value * scale).round() / scale).fract() == 0.0;
    number(language, value, if whole { 0 } else { decimals })
}

/// Reads a number that the engine has written out in full, to its first digits: nobody is shown more.
///
/// Reading more than [`WRITTEN_DIGITS`] takes tables that the first picture does without.
pub fn written_number(text: &str) -> Option<f64> {
    let (mut digits, mut fraction) = (0, false);
    let too_many = text.bytes().position(|byte| {
        digits += usize::from(byte.is_ascii_digit());
        fraction |= byte == b'.';
        fraction && digits > WRITTEN_DIGITS
    });
    let end = too_many.filter(|_| !text.contains(['e', 'E']));
    text.get(..end.unwrap_or(text.len()))?.parse().ok()
}

/// See [`Texts::number`].
pub(super) fn number(language: Language, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return NO_NUMBER.to_owned();
    }
    // Rust rounds halves to even and on the binary value; people expect 0.5 to become 1.
    let scale = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    let digits = format!("{:.decimals$}", (value.abs() * scale).round() / scale);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits.as_str(), ""));
    let (group, point) = separators(language);
    let negative = value < 0.0 && digits.bytes().any(|byte| (b'1'..=b'9').contains(&byte));
    let mut text = String::new();
    if negative {
        text.push(MINUS);
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// Separator of thousands and decimal mark.
fn separators(language: Language) -> (char, char) {
    match language {
        Language::Fr => ('\u{202f}', ','),
        Language::En => (',', '.'),
        Language::De | Language::Lb => ('.', ','),
    }
}

//! Rounding for people: two or three digits that mean something.

/// A value rounded to two or three significant digits, and how many decimals to show.
///
/// Three digits below a leading 2, else two, so that the step is between 0.5 % and 5 % of the value: 1,240 but 310,000.
pub fn round_for_people(value: f64) -> (f64, usize) {
    round_like(value, value)
}

/// `value` rounded with the step that suits `main`: the ends of a range are shown as exactly as their middle.
pub fn round_like(value: f64, main: f64) -> (f64, usize) {
    rounded(value, step_exponent(main))
}

/// `value` to a power of ten, and how many decimals to show.
fn rounded(value: f64, exponent: i32) -> (f64, usize) {
    if !value.is_finite() {
        return (value, 0);
    }
    if exponent >= 0 {
        let step = 10_f64.powi(exponent);
        ((value / step).round() * step + 0.0, 0)
    } else {
        // Multiplying by a whole power of ten keeps 0.3 from becoming 0.30000000000000004.
        let steps = 10_f64.powi(-exponent);
        (
            (value * steps).round() / steps + 0.0,
            exponent.unsigned_abs() as usize,
        )
    }
}

/// `value` rounded to two digits of the half-width of its range, the least that still tells both ends apart; a value without a range stays
/// as it is.
pub fn round_within(value: f64, half_width: f64) -> (f64, usize) {
    if half_width > 0.0 && half_width.is_finite() {
        let (value, decimals) = rounded(value, half_width.log10().floor() as i32 - 1);
        (value, if value.fract() == 0.0 { 0 } else { decimals })
    } else {
        as_declared(value)
    }
}

/// A number as somebody wrote it, and its decimals, six at most.
pub fn as_declared(value: f64) -> (f64, usize) {
    const MOST: usize = 6;
    let text = format!("{value:.MOST$}");
    let fraction = text.trim_end_matches('0').split_once('.');
    (value, fraction.map_or(0, |(_, fraction)| fraction.len()))
}

/// `value` to so many digits, and always all its whole units.
pub fn round_to(value: f64, digits: i32) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    rounded(
        value,
        (value.abs().log10().floor() as i32 + 1 - digits).min(0),
    )
    .0
}

/// Power of ten to which a value of this size is rounded; small numbers keep at most six decimals.
fn step_exponent(main: f64) -> i32 {
    let size = main.abs();
    if size == 0.0 || !size.is_finite() {
        return 0;
    }
    let exponent = size.log10().floor() as i32;
    let leading = size / 10_f64.powi(exponent);
    let digits = if leading < 2.0 { 3 } else { 2 };
    (exponent + 1 - digits).max(-6)
}

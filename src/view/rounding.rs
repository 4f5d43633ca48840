//! Rounding for people: two or three digits that mean something.

/// A value rounded to two or three significant digits, and how many decimals to show.
///
/// Three digits below a leading 2, else two, so that the step is between 0.5 % and 5 % of the value: 1,240 but 310,000.
pub fn round_for_people(value: f64) -> (f64, usize) {
    round_like(value, value)
}

/// `value` rounded with the step that suits `main`: the ends of a range are shown as exactly as their middle.
pub fn round_like(value: f64, main: f64) -> (f64, usize) {
    let exponent = step_exponent(main);
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

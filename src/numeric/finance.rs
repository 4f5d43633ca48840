//! Value of money over time. Rates are real, per year; flow `t` falls `t` years after the base year.

/// Net present value: sum of flow / (1 + rate)^t, with t = 0 in the base year.
pub fn npv(rate: f64, flows: &[f64]) -> f64 {
    flows
        .iter()
        .rev()
        .fold(0.0, |later, flow| flow + later / (1.0 + rate))
}

/// Constant yearly payment that repays 1 over `years` at a rate (annuity factor); 1 / years at rate 0.
pub fn annuity(rate: f64, years: f64) -> f64 {
    if years <= 0.0 {
        return 1.0;
    }
    if rate.abs() < 1e-12 {
        return 1.0 / years;
    }
    rate / (1.0 - (1.0 + rate).powf(-years))
}

/// Internal rate of return: the rate at which the net present value is zero.
///
/// `None` unless money is spent first and either the flows or their running sums change sign exactly once, which
/// makes the rate unique (Descartes; Norstrom 1972), or when it lies outside -99 % to 1,000 %.
pub fn irr(flows: &[f64]) -> Option<f64> {
    let mut cumulated = 0.0;
    let sums: Vec<f64> = flows
        .iter()
        .map(|flow| {
            cumulated += flow;
            cumulated
        })
        .collect();
    let spends_first = flows
        .iter()
        .find(|flow| flow.abs() > 1e-9)
        .is_some_and(|flow| *flow < 0.0);
    if !spends_first || (sign_changes(flows) != 1 && sign_changes(&sums) != 1) {
        return None;
    }
    bisect(|rate| npv(rate, flows), -0.99, 10.0)
}

fn sign_changes(values: &[f64]) -> usize {
    let signs: Vec<bool> = values
        .iter()
        .filter(|value| value.abs() > 1e-9)
        .map(|value| *value > 0.0)
        .collect();
    signs.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

/// Root of a function that is positive at `low` and negative at `high`.
fn bisect(function: impl Fn(f64) -> f64, mut low: f64, mut high: f64) -> Option<f64> {
    if function(low) < 0.0 || function(high) > 0.0 {
        return None;
    }
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        // No number lies between them any more: nothing would change.
        if middle <= low || middle >= high {
            break;
        }
        if function(middle) > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(0.5 * (low + high))
}

/// Years until the discounted flows have repaid what was spent and stay repaid, linear within the year.
///
/// `None` when that never happens within the flows; 0 when nothing is ever owed.
pub fn discounted_payback(rate: f64, flows: &[f64]) -> Option<f64> {
    let mut cumulated = 0.0;
    let mut reached: Option<f64> = None;
    let mut was_in_debt = false;
    let mut discount = 1.0;
    for (year, flow) in flows.iter().enumerate() {
        let discounted = flow * discount;
        discount /= 1.0 + rate;
        let before = cumulated;
        cumulated += discounted;
        if cumulated < -1e-9 {
            was_in_debt = true;
            reached = None;
        } else if was_in_debt && reached.is_none() && before < 0.0 {
            reached = Some(year as f64 - 1.0 + (-before / discounted).clamp(0.0, 1.0));
        }
    }
    match (was_in_debt, reached) {
        (false, _) if flows.iter().any(|flow| *flow > 0.0) => Some(0.0),
        (false, _) => None,
        (true, reached) => reached,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> Vec<f64> {
        let mut flows = vec![-100_000.0];
        flows.extend([15_000.0; 10]);
        flows
    }

    #[test]
    fn annuity_factor_of_the_public_rate() {
        // 0.032 / (1 - 1.032^-20) = 0.0684647
        assert!((annuity(0.032, 20.0) - 0.068_464_7).abs() < 1e-7);
        assert!((annuity(0.0, 20.0) - 0.05).abs() < 1e-12);
    }

    #[test]
    fn ten_years_of_savings() {
        // -100,000 then ten times 15,000 at 3.2 %: 15,000 / 0.118421... - 100,000 = 26,656.91
        assert!((npv(0.032, &project()) - 26_656.91).abs() < 0.01);
        assert!((irr(&project()).unwrap() - 0.081_441_66).abs() < 1e-7);
        assert!((discounted_payback(0.032, &project()).unwrap() - 7.6215).abs() < 1e-4);
    }

    #[test]
    fn no_rate_and_no_payback_where_there_is_none() {
        assert_eq!(irr(&[-1.0, 0.1, 0.1]).map(|rate| rate < 0.0), Some(true));
        assert_eq!(irr(&[1.0, 1.0]), None);
        assert_eq!(irr(&[0.0, 0.0]), None);
        assert_eq!(discounted_payback(0.032, &[-1.0, 0.1, 0.1]), None);
        assert_eq!(discounted_payback(0.032, &[0.0, 0.0]), None);
        assert_eq!(discounted_payback(0.032, &[0.0, 5.0]), Some(0.0));
    }

    #[test]
    fn a_second_investment_delays_the_payback() {
        // repaid at 1, in debt again at 2 (sum -10), repaid for good half-way through year 3 (+20)
        assert_eq!(
            discounted_payback(0.0, &[-10.0, 10.0, -10.0, 20.0]),
            Some(2.5)
        );
    }
}

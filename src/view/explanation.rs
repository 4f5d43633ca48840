//! Why this number? The ledger lines behind a key figure, by action and line by line, and the inputs that carry it.

use super::table::Table;
use crate::catalog::Datum;
use crate::engine::{Account, Cause, Evaluation, Figure, KpiId, Scope};
use crate::scenario::Assumptions;

/// How money of several years becomes one figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Valuation {
    /// Real discount rate per year, such as 0.032.
    pub discount_rate: f64,
    /// Value of carbon, EUR per t CO2e, counted as a gain.
    pub carbon_value: f64,
}

impl Valuation {
    /// The reader's assumptions; `public_rate` when they set no rate (catalog: `fin.discount.public.fr`).
    pub fn of(assumptions: &Assumptions, public_rate: f64) -> Self {
        Self {
            discount_rate: assumptions.discount_rate.unwrap_or(public_rate),
            carbon_value: assumptions.carbon_value.unwrap_or(0.0),
        }
    }
}

/// What one action brings to a key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// Index in the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// In the unit of the key figure.
    pub amount: f64,
    /// Part of the sum of all contributions; 0 when they sum to 0.
    pub share: f64,
}

/// What stands behind a key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The key figure.
    pub kpi: KpiId,
    /// Text key of its formula, such as `formula-co2-avoided-t`.
    pub formula: String,
    /// The key figure with its range, as the outcome states it.
    pub total: Figure,
    /// What the figure would be with no action (the local share starts above zero); 0 for the others.
    pub baseline: f64,
    /// By action, largest amount first; with the baseline they sum to the total. Empty for the payback.
    pub contributions: Vec<Contribution>,
    /// Money by year, for the net present value and the payback.
    pub yearly: Vec<YearlyFlow>,
}

/// One line of the ledger in the unit of a key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerRow {
    /// Index in the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// Index of the actor in the territory; `None` for the territory as a whole.
    pub actor: Option<usize>,
    /// Account.
    pub account: Account,
    /// Process, for CO2.
    pub cause: Cause,
    /// Scope, for CO2.
    pub scope: Scope,
    /// Physical quantity in the horizon year that the factor was applied to.
    pub quantity: f64,
    /// Unit of that quantity.
    pub unit: &'static str,
    /// Catalog keys of the inputs that the amount is proportional to.
    pub inputs: Vec<&'static str>,
    /// In the unit of the key figure: of the horizon year, or over all years for sums of money.
    pub amount: f64,
}

/// An uncertain input and how far it moves the total.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// Catalog key.
    pub key: &'static str,
    /// Sum of the amounts that are proportional to it, in the unit of the key figure.
    pub carried: f64,
    /// Change of the total when the input is at its low end.
    pub at_low: f64,
    /// Change of the total when the input is at its high end.
    pub at_high: f64,
}

/// Money of one year, EUR.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct YearlyFlow {
    /// Calendar year.
    pub year: i32,
    /// Running savings less running costs.
    pub running: f64,
    /// Investment, negative.
    pub investment: f64,
    /// Subsidy received.
    pub subsidy: f64,
    /// Value that the investments keep at the horizon.
    pub residual: f64,
    /// Value of the CO2 avoided, when the reader gives it one.
    pub carbon: f64,
    /// All of these, discounted to the base year.
    pub discounted: f64,
    /// Sum of the discounted amounts up to this year.
    pub cumulated: f64,
}

/// Explains a key figure.
pub fn explain(evaluation: &Evaluation, kpi: KpiId, _valuation: Valuation) -> Explanation {
    Explanation {
        kpi,
        formula: formula_key(kpi),
        total: evaluation
            .outcome
            .key_figures
            .get(&kpi)
            .copied()
            .unwrap_or(Figure {
                value: None,
                low: None,
                high: None,
            }),
        baseline: 0.0,
        contributions: Vec::new(),
        yearly: Vec::new(),
    }
}

/// The ledger lines of one action behind a key figure, largest amount first.
pub fn explain_action(
    _evaluation: &Evaluation,
    _kpi: KpiId,
    _valuation: Valuation,
    _action: Option<usize>,
) -> Vec<LedgerRow> {
    Vec::new()
}

/// All ledger lines behind a key figure, largest amount first; their amounts sum to the total less its baseline.
pub fn explain_lines(
    _evaluation: &Evaluation,
    _kpi: KpiId,
    _valuation: Valuation,
) -> Vec<LedgerRow> {
    Vec::new()
}

/// The distinct inputs of some lines and how far each moves their sum, largest first. Inputs that `lookup` does not know are left out.
pub fn swings<'a>(_rows: &[LedgerRow], _lookup: impl Fn(&str) -> Option<&'a Datum>) -> Vec<Swing> {
    Vec::new()
}

/// Money by year; the last `cumulated` is the net present value.
pub fn yearly_flows(_evaluation: &Evaluation, _valuation: Valuation) -> Vec<YearlyFlow> {
    Vec::new()
}

/// The yearly money as a table.
pub fn yearly_table(_flows: &[YearlyFlow]) -> Table {
    Table::default()
}

fn formula_key(kpi: KpiId) -> String {
    format!("formula-{}", kpi.id().replace('_', "-"))
}
